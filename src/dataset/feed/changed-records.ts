import type { CompiledRecords } from '../compiled-records';
import type { Bilingual } from '../schemas/shared';
import type { Answering, How } from './comparison';

export type RecordKind = 'sources' | 'instruments' | Exclude<keyof CompiledRecords, 'withdrawn'>;

export interface RecordLine {
  readonly how: How;
  readonly kind: RecordKind;
  /** Id or symbol. */
  readonly id: string;
  readonly title: Bilingual;
}

interface Entry {
  readonly id: string;
  readonly title: Bilingual;
  /** Everything it says, in one order whatever order it was written in. */
  readonly content: string;
}

type Lists = Readonly<Record<RecordKind, ReadonlyMap<string, Entry>>>;

export function changedRecords(before: Answering, after: Answering): RecordLine[] {
  const earlier = listsOf(before);
  const later = listsOf(after);
  return (Object.keys(later) as RecordKind[]).flatMap((kind) => changedOf(kind, earlier[kind], later[kind]));
}

function changedOf(kind: RecordKind, earlier: Lists[RecordKind], later: Lists[RecordKind]): RecordLine[] {
  const line = (how: How, { id, title }: Entry): RecordLine => ({ how, kind, id, title });
  return [
    ...[...later.values()].flatMap((entry) => {
      const old = earlier.get(entry.id);
      if (!old) return [line('new', entry)];
      return old.content === entry.content ? [] : [line('corrected', entry)];
    }),
    ...[...earlier.values()].filter(({ id }) => !later.has(id)).map((entry) => line('withdrawn', entry)),
  ];
}

function listsOf({ dataset, records }: Answering): Lists {
  return {
    sources: entriesOf(dataset.sources, ({ id }) => id, ({ title }) => title),
    instruments: entriesOf(dataset.instruments, ({ symbol }) => symbol, ({ name }) => name),
    systems: entriesOf(records.systems, ({ id }) => id, ({ name }) => name),
    statistics: entriesOf(records.statistics, ({ id }) => id, ({ subject, metric }) => ({ zh: `${subject.zh}：${metric.zh}`, en: `${subject.en}: ${metric.en}` })),
    policies: entriesOf(records.policies, ({ id }) => id, ({ title }) => title),
    news: entriesOf(records.news, ({ id }) => id, ({ headline }) => headline),
    events: entriesOf(records.events, ({ id }) => id, ({ event }) => event),
  }; // prettier-ignore
}

function entriesOf<T extends object>(list: readonly T[], idOf: (record: T) => string, titleOf: (record: T) => Bilingual): Map<string, Entry> {
  return new Map(list.map((record) => [idOf(record), { id: idOf(record), title: titleOf(record), content: JSON.stringify(record, inOrder) }]));
}

/** Bundled and downloaded records are written in different orders of their keys. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
