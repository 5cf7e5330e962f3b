/** Runs the steps of `npm test`, some beside each other, and says how each ended. */
import { spawn } from 'node:child_process';

export interface Step {
  readonly title: string;
  /** A program with its parameters, as on a command line without quotation marks. */
  readonly command: string;
}

export interface Outcome {
  readonly title: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** A program in a pipe does not know that its colours will be seen. */
const inColour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** Runs a program: `live` lets it write as it goes, otherwise what it wrote is the result. */
const run = (command: string, live: boolean): Promise<{ passed: boolean; output: string }> =>
  new Promise((resolve) => {
    const [program = '', ...parameters] = command.split(' ');
    const child = spawn(program, parameters, {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(live ? {} : inColour) },
    });
    const written: Buffer[] = [];
    const keep = (chunk: Buffer): number => written.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (passed: boolean): void => {
      resolve({ passed, output: Buffer.concat(written).toString('utf8') });
    };
    child.on('error', (error) => {
      written.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });

const headline = (title: string): void => {
  console.log(`\n── ${title}`);
};

/** Runs one step with the machine to itself, and lets it write as it goes. */
export async function alone({ title, command }: Step): Promise<Outcome> {
  headline(title);
  const start = performance.now();
  const { passed } = await run(command, true);
  return { title, passed, seconds: (performance.now() - start) / 1000 };
}

async function inPipe({ title, command }: Step): Promise<Outcome> {
  const start = performance.now();
  const { passed, output } = await run(command, false);
  headline(title);
  process.stdout.write(output);
  return { title, passed, seconds: (performance.now() - start) / 1000 };
}

/**
 * Runs steps beside each other, at most `limit` at a time and in the order given; what each writes
 * comes as one block when it ends. None waits for another to pass.
 */
export async function beside(limit: number, steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = steps.entries();
  const lane = async (): Promise<void> => {
    // All lanes take from one iterator, so that each step is run once.
    for (const [at, step] of waiting) outcomes[at] = await inPipe(step);
  };
  await Promise.all(Array.from({ length: limit }, lane));
  return outcomes;
}
