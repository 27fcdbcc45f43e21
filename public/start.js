// The button on a page that has not started. Apart from the app, whose files may be what is missing.
const button = document.getElementById('start-reload');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => window.location.reload());
}
