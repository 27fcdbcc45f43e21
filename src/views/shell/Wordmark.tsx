export function Wordmark() {
  return (
    <svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true">
      <path d="M0 3h22M0 9h15M0 15h8" stroke="currentColor" strokeWidth="4" />
    </svg>
  );
}
