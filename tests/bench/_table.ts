/** What a benchmark found: figures in rows, with what we aim at, and in a line what they mean. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export function printTable({ title, columns, rows, notes }: Table): void {
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  // Names stand on the left, figures on the right.
  const text = (line: readonly string[]) => line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('   ');
  const rule = '─'.repeat(text(columns).length);
  console.log([`\n${title}`, rule, text(columns), rule, ...rows.map(text), rule, ...notes].join('\n'));
}

export function times(ratio: number): string {
  return `${ratio >= 100 ? grouped(ratio) : ratio.toPrecision(2)} ×`;
}

export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}
