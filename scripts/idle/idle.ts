/**
 * Measures, for a new application of each framework that can be installed here, how much processor time it takes
 * from its start to its first answer, how much memory it holds when idle, and how many packages its installation brought.
 * Processor time, because other work on the machine does not change it. Linux only: both are read from /proc. `npx tsx scripts/idle/idle.ts`
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { printTable } from '../print-table.ts';
import { CONTESTANTS, type Contestant, PORT } from './contestants.ts';

const STARTS = 21;
const IDLE_MS = 1_000;
const PATIENCE_MS = 30_000;

console.log(`${cpus()[0]?.model}, ${cpus().length} cores; Node ${process.version}; ${version('python3')}`);
const rows: string[][] = [];
for (const contestant of CONTESTANTS) rows.push(await measure(contestant));
printTable(`Medians of ${STARTS} starts`, ['framework', 'to first answer, ms', 'idle, MiB', 'packages'], rows);

async function measure(contestant: Contestant): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'idle-'));
  try {
    for (const [path, text] of Object.entries(contestant.files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const [program = '', ...args] of contestant.setUp) execFileSync(program, args, { cwd: folder });
    const times: number[] = [];
    const answering: number[] = [];
    // The first start compiles Python's files and fills the disk cache: it is not counted.
    for (let start = 0; start <= STARTS; start++) {
      const taken = await startOnce(contestant, folder);
      if (start === 0) continue;
      times.push(taken.ms);
      answering.push(taken.answering);
    }
    const mib = (values: readonly number[]) => (median(values) / 1024).toFixed(1);
    return [contestant.name, median(times).toFixed(0), mib(answering), `${packagesIn(folder)}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce({ start: [program = '', ...args] }: Contestant, folder: string) {
  const began = performance.now();
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    await firstAnswer(began);
    const family = [child.pid ?? 0, ...childrenOf(child.pid ?? 0)];
    const ms = family.reduce((sum, pid) => sum + processorMs(pid), 0);
    await sleep(IDLE_MS);
    // Of a parent and its worker, the worker answers.
    return { ms, answering: residentKibibytes(family.at(-1) ?? 0) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function firstAnswer(began: number): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${PORT}/`);
      if (!answer.ok) throw new Error(`the application answers ${answer.status}`);
      await answer.text();
      return;
    } catch (error) {
      if (performance.now() - began > PATIENCE_MS) throw error;
      await sleep(2);
    }
  }
}

function childrenOf(parent: number): number[] {
  return readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

/** Of all its threads; the kernel counts in nanoseconds. */
function processorMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const spent = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return spent.reduce((sum, part) => sum + part, 0) / 1e6;
}

function residentKibibytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** Of a Python environment, what pip itself brings is left out. */
function packagesIn(folder: string): number {
  if (!readdirSync(folder).includes('venv'))
    return Object.keys(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages).filter(Boolean)
      .length;
  const listed = execFileSync('venv/bin/pip', ['list', '--format=freeze'], { cwd: folder, encoding: 'utf8' });
  return listed.split('\n').filter((line) => line !== '' && !/^(pip|setuptools|wheel)=/.test(line)).length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function version(program: string): string {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
}
