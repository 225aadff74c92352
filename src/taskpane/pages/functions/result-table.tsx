import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { BuiltCall } from '../../../core/built-call';
import { cellText, type Cell, type Cells } from '../../../functions/_lib/cells';
import { CATALOGUE } from '../../catalogue';
import { numberText } from '../../format';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  // It scrolls both ways within.
  scroll: {
    maxHeight: '176px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rows: { position: 'relative', width: 'max-content', minWidth: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    display: 'grid',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  cell: { padding: `0 ${tokens.spacingHorizontalXS}`, lineHeight: '24px', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  number: { textAlign: 'end' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const ROW_HEIGHT = 25;
const NARROWEST = 6;
const WIDEST = 32;
const MOST_MEASURED = 200;

/** What a formula spills, as a small sheet; only rows in sight exist. */
export function ResultTable({ call, cells }: { call: BuiltCall; cells: Cells }) {
  const { say } = usePane();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: cells.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    initialRect: { width: 300, height: 152 },
    useFlushSync: false,
  });
  const columns = useMemo(() => columnsOf(cells), [cells]);
  const headers = CATALOGUE.find(({ id }) => id === call.id)?.parameters.findIndex(({ name }) => name === 'headers') ?? -1;
  const asked = call.args[headers];
  const hasHeaders = headers >= 0 && !(asked?.kind === 'literal' && Number(asked.value) === 0);
  const size = say('builder.size', { rows: cells.length, columns: cells[0]!.length });
  return (
    <>
      <Text size={200} role="status" className={styles.quiet}>
        {size}
      </Text>
      <div ref={scroll} className={styles.scroll} tabIndex={0} role="region" aria-label={`${say('builder.result')}: ${size}`}>
        <div
          role="table"
          aria-label={say('builder.result')}
          aria-rowcount={cells.length}
          className={styles.rows}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 1}
              className={mergeClasses(styles.row, index === 0 && hasHeaders && styles.head)}
              style={{ transform: `translateY(${start}px)`, gridTemplateColumns: columns }}
            >
              {cells[index]!.map((cell, column) => {
                const text = shown(cell);
                return (
                  <span
                    key={column}
                    role={index === 0 && hasHeaders ? 'columnheader' : 'cell'}
                    className={mergeClasses(styles.cell, typeof cell === 'number' && styles.number)}
                    title={text}
                  >
                    {text}
                  </span>
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

function shown(cell: Cell): string {
  if (typeof cell === 'number') return numberText(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cellText(cell);
}

/** Wide enough for what the first rows hold; a Chinese character is as wide as two digits. */
function columnsOf(cells: Cells): string {
  const widths = cells[0]!.map((_, column) => Math.max(...cells.slice(0, MOST_MEASURED).map((row) => widthOf(shown(row[column]!)))));
  return widths.map((width) => `calc(${Math.min(WIDEST, Math.max(NARROWEST, width))}ch + 12px)`).join(' ');
}

function widthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
