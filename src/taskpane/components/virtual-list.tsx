import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { focusOn } from './list-keys';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overscrollBehavior: 'contain' },
  rows: { position: 'relative', width: '100%', listStyleType: 'none', margin: 0, padding: 0 },
  row: { position: 'absolute', top: 0, left: 0, width: '100%', boxSizing: 'border-box', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** A guess in pixels, until a row has been measured. */
  readonly rowHeight: number;
  readonly label: string;
  /** Id of the box that filters the list: typing goes on there, Escape goes back there. */
  readonly filterBox: string;
  /** Id of the row that gets the focus when the list appears: the one a reader comes back from. */
  readonly returnTo?: string | undefined;
  /** Headings between rows are no rows: arrow keys pass over them. */
  readonly isHeading?: (item: Item) => boolean;
  /** How many rows beyond those in sight exist too. */
  readonly overscan?: number;
  /** The control that opens a row carries `data-main`; all its controls take the tabIndex, which lets Tab into one row only. */
  readonly children: (item: Item, row: { readonly tabIndex: 0 | -1 }) => ReactNode;
}

const PAGE_OF_ROWS = 8;

/** A list of any length: only rows in sight exist, and the one that has the focus. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, idOf, rowHeight, label, filterBox, returnTo, isHeading = () => false, overscan = PAGE_OF_ROWS, children } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = items.flatMap((item, at) => (isHeading(item) ? [] : [at]));
  const [activeId, setActiveId] = useState(returnTo);
  const found = items.findIndex((item) => idOf(item) === activeId);
  const active = found >= 0 ? found : (rows[0] ?? -1);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => idOf(items[at]!),
    overscan,
    rangeExtractor: (range) => [...new Set([active, ...defaultRangeExtractor(range)])].filter((at) => at >= 0).sort((a, b) => a - b),
    useFlushSync: false,
  });
  const focusRow = useFocusOfRow(scroll, (at) => virtualizer.scrollToIndex(at, { align: 'auto' }));
  useEffect(() => {
    const isElsewhere = document.activeElement !== document.body;
    if (returnTo !== undefined && found >= 0 && !isElsewhere) focusRow(found);
    // Once, when the list comes back.
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const to = rowOfKey(event, rows, active, filterBox);
    if (to === undefined) return;
    setActiveId(idOf(items[to]!));
    focusRow(to);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const at = target.closest<HTMLElement>('[data-index]')?.dataset.index;
    const item = at === undefined ? undefined : items[Number(at)];
    if (item !== undefined) setActiveId(idOf(item));
  };

  return (
    <div ref={scroll} className={styles.scroll} onKeyDown={onKeyDown} onFocus={onFocus}>
      <ul className={styles.rows} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index]!;
          const position = rows.indexOf(index);
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              {...(position < 0 ? {} : { 'aria-setsize': rows.length, 'aria-posinset': position + 1 })}
            >
              <Row item={item} tabIndex={index === active ? 0 : -1} draw={children as VirtualListProps<unknown>['children']} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly item: unknown;
  readonly tabIndex: 0 | -1;
  readonly draw: VirtualListProps<unknown>['children'];
}

/** Drawn again when it is another, not whenever the list moves. */
const Row = memo(function Row({ item, tabIndex, draw }: RowProps) {
  return draw(item, { tabIndex });
});

/** From the box that filters the list, into it, by a key that would else scroll the list by itself. */
export function focusList(event: KeyboardEvent): void {
  event.preventDefault();
  // Lists of pages out of sight are there too, and take no focus.
  for (const control of document.querySelectorAll<HTMLElement>('[data-main][tabindex="0"]')) control.focus();
}

/** Gives the focus to a row as soon as it is there: far away, it has to come into sight first. */
function useFocusOfRow(list: { readonly current: HTMLElement | null }, show: (at: number) => void): (at: number) => void {
  const wanted = useRef<number>(undefined);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const control = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-main]`);
    if (!control) return;
    wanted.current = undefined;
    control.focus({ preventScroll: true });
    // The rows on the way there have been measured by then, and may have moved it.
    requestAnimationFrame(() => control.closest('li')?.scrollIntoView({ block: 'nearest' }));
  });
  return (at) => {
    wanted.current = at;
    show(at);
    drawAgain((times) => times + 1);
  };
}

/** What every list does with keys. @returns the row a key leads to, if it leads to one. */
function rowOfKey(event: KeyboardEvent<HTMLElement>, rows: readonly number[], active: number, filterBox: string): number | undefined {
  const { key, target, currentTarget } = event;
  // React also tells of keys in the popovers of the rows.
  if (!(target instanceof Element && currentTarget.contains(target))) return undefined;
  const step = stepOf(key, rows, active);
  if (step !== undefined || key === 'ArrowLeft' || key === 'ArrowRight') event.preventDefault();
  if (key === 'ArrowLeft' || key === 'ArrowRight') moveWithin(target, key === 'ArrowRight' ? 1 : -1);
  else if (isTyping(event) || key === 'Escape') focusOn(filterBox);
  return step;
}

function stepOf(key: string, rows: readonly number[], active: number): number | undefined {
  const at = rows.indexOf(active);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE_OF_ROWS,
    PageUp: at - PAGE_OF_ROWS,
    Home: 0,
    End: rows.length - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, to))];
}

/** Along the controls of one row. */
function moveWithin(control: Element, by: 1 | -1): void {
  const controls = [...(control.closest('[data-index]')?.querySelectorAll<HTMLElement>('button, a[href], input') ?? [])];
  const next = controls[controls.indexOf(control as HTMLElement) + by];
  next?.focus();
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
