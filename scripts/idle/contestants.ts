/** One route that answers a small JSON object, served as each framework's own guide has it in production: one process. */
export interface Contestant {
  readonly name: string;
  /** Files of the application, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Run once before the first start, each a program and its arguments. */
  readonly setUp: readonly (readonly string[])[];
  readonly start: readonly string[];
}

export const PORT = 8931;

const PYTHON = 'venv/bin/python';
const pip = (...packages: readonly string[]) => [
  ['python3', '-m', 'venv', 'venv'],
  ['venv/bin/pip', 'install', '--quiet', '--disable-pip-version-check', ...packages],
];
const gunicorn = (application: string) => [
  PYTHON,
  '-m',
  'gunicorn',
  '--workers=1',
  '--log-level=error',
  `--bind=127.0.0.1:${PORT}`,
  application,
];

export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'Flask',
    files: {
      'app.py':
        "from flask import Flask\napp = Flask(__name__)\n@app.get('/')\ndef hello():\n    return {'hello': 'world'}\n",
    },
    setUp: pip('flask==3.1.3', 'gunicorn==26.2.0'),
    start: gunicorn('app:app'),
  },
  {
    // A new project as the command makes it, with admin, sign-in, sessions and the ORM; one view is added.
    name: 'Django',
    files: {
      'urls.py':
        "from django.http import JsonResponse\nfrom django.urls import path\nurlpatterns = [path('', lambda request: JsonResponse({'hello': 'world'}))]\n",
    },
    setUp: [
      ...pip('django==5.2.17', 'gunicorn==26.2.0'),
      ['venv/bin/django-admin', 'startproject', 'site_', '.'],
      ['cp', 'urls.py', 'site_/urls.py'],
      // The project's own settings name no host to answer while not in debugging mode.
      [
        'sed',
        '-i',
        "s/^DEBUG = True/DEBUG = False/; s/^ALLOWED_HOSTS = .*/ALLOWED_HOSTS = ['127.0.0.1']/",
        'site_/settings.py',
      ],
    ],
    start: gunicorn('site_.wsgi:application'),
  },
  {
    name: 'FastAPI',
    files: {
      'app.py':
        "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\ndef hello() -> dict[str, str]:\n    return {'hello': 'world'}\n",
    },
    setUp: pip('fastapi==0.142.2', 'uvicorn==0.54.0'),
    start: [PYTHON, '-m', 'uvicorn', '--log-level=error', '--host=127.0.0.1', `--port=${PORT}`, 'app:app'],
  },
  {
    name: 'Express',
    files: {
      'app.js': `const app = require('express')();\napp.get('/', (_request, response) => response.json({ hello: 'world' }));\napp.listen(${PORT}, '127.0.0.1');\n`,
    },
    setUp: [['npm', 'install', '--silent', '--no-audit', '--no-fund', 'express@5.3.0']],
    start: ['node', 'app.js'],
  },
];
