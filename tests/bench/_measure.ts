export interface Contender {
  /** How many questions it is asked in a round; slow ones are asked fewer. */
  readonly calls: number;
  /** Answers the first so many questions and adds the answers up, so that no work can be left out as unused. */
  readonly run: (calls: number) => number;
}

/**
 * Measures contenders side by side: they take turns within each round, so that whatever else runs on the machine
 * slows all of them, and a ratio is taken within a round before the median is taken of the rounds.
 */
export function measure<Name extends string>(contenders: Readonly<Record<Name, Contender>>, rounds: number, warmUps = 3): Timings<Name> {
  const names = Object.keys(contenders) as Name[];
  const perCall = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round++) {
    // Turned round every other time: who follows whom changes caches and garbage.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const nanoseconds = timed(name, contenders[name]);
      if (round >= 0) perCall[name].push(nanoseconds);
    }
  }
  return new Timings(perCall);
}

function timed(name: string, { calls, run }: Contender): number {
  const begin = process.hrtime.bigint();
  const sum = run(calls);
  const end = process.hrtime.bigint();
  if (!Number.isFinite(sum)) throw new Error(`${name} did not answer every question with a number`);
  return Number(end - begin) / calls;
}

/** Nanoseconds a call of each contender, round by round. */
export class Timings<Name extends string> {
  constructor(private readonly perCall: Readonly<Record<Name, readonly number[]>>) {}

  /** How many times as long as the other it took. */
  ratio(name: Name, other: Name): number {
    return median(this.perCall[name].map((nanoseconds, round) => nanoseconds / this.perCall[other][round]!));
  }

  /** The same, once both are rid of what a third takes. */
  ratioBeyond(floor: Name, name: Name, other: Name): number {
    const beyond = (of: Name, round: number) => this.perCall[of][round]! - this.perCall[floor][round]!;
    return median(this.perCall[name].map((_, round) => beyond(name, round) / beyond(other, round)));
  }

  nanoseconds(name: Name): number {
    return median(this.perCall[name]);
  }
}

/** Contenders that answer differently are not worth comparing. */
export function agree(contenders: readonly Contender[], questions: number): void {
  const sums = contenders.map(({ run }) => run(questions));
  if (sums.some((sum) => sum !== sums[0])) throw new Error(`the contenders do not agree: ${sums.join(', ')}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
