import { Activity, Suspense, memo, useLayoutEffect, useRef } from 'react';
import { showPage } from '../actions/show-page';
import { PAGES } from '../pages';
import { PaneContext, type Pane } from '../pane-context';
import type { PageName, State } from '../state';
import { PAGE } from './list-keys';

/**
 * The page that is open, and the lists one has been to, out of sight: going back to one shows it again, as far down as one had read,
 * where it would else be drawn anew. What is out of sight is left alone; what has changed meanwhile is drawn when it is shown again.
 * @param shown undefined while something else stands in the place of the pages.
 */
export function KeptPages({ pane, shown }: { pane: Pane; shown: PageName | undefined }) {
  const panes = usePanes(shown, pane);
  useNoFocusOutOfSight(shown);
  return [...panes].map(([page, kept]) => <KeptPage key={page} page={page} pane={kept} isShown={page === shown} />);
}

/** Remembered as a whole: an activity that is drawn again is work for later, in sight or not. */
const KeptPage = memo(function KeptPage({ page, pane, isShown }: ToldPageProps & { isShown: boolean }) {
  return (
    <Activity mode={isShown ? 'visible' : 'hidden'}>
      <Suspense fallback={null}>
        <ToldPage page={page} pane={pane} />
      </Suspense>
    </Activity>
  );
});

interface ToldPageProps {
  readonly page: PageName;
  readonly pane: Pane;
}

/** Drawn when it is told something else, not when it comes into sight. */
const ToldPage = memo(function ToldPage({ page, pane }: ToldPageProps) {
  const Page = PAGES[page];
  return (
    <PaneContext value={pane}>
      <Page />
    </PaneContext>
  );
});

/** Each page with what it was last told. */
function usePanes(shown: PageName | undefined, pane: Pane): ReadonlyMap<PageName, Pane> {
  const panes = useRef(new Map<PageName, Pane>()).current;
  for (const [page, before] of panes) if (page !== shown && !isAtItsList(page, before, pane)) panes.delete(page);
  const known = shown && panes.get(shown);
  if (shown && !(known && tellsSame(known, pane))) panes.set(shown, pane);
  return panes;
}

/** Where the tab of a page leads: what else may be open on it is not come back to, nor are other data. */
function isAtItsList(page: PageName, before: Pane, { state, dataset }: Pane): boolean {
  if (before.dataset !== dataset) return false;
  if (page === 'data') return true;
  const list = { ...showPage(page)(state)[page], ...WAY_BACK };
  return [before.state[page], state[page]].every((slice) => hasSame({ ...slice, ...WAY_BACK }, list));
}

const WAY_BACK = { cameFrom: undefined, returnTo: undefined };

/** What tells where one is, which is nothing to a page. */
const WHERE: readonly string[] = ['page', 'search', 'isFirstRun'] satisfies readonly (keyof State)[];

function tellsSame({ state: before, ...rest }: Pane, { state, ...others }: Pane): boolean {
  const isSame = (name: string) => WHERE.includes(name) || hasSame(before[name as keyof State], state[name as keyof State]);
  return hasSame(rest, others) && Object.keys(state).every(isSame);
}

function hasSame(a: unknown, b: unknown): boolean {
  if (!(a instanceof Object && b instanceof Object)) return a === b;
  const entries = Object.entries(b);
  return a === b || (Object.keys(a).length === entries.length && entries.every(([name, value]) => (a as Record<string, unknown>)[name] === value));
}

/** A browser takes the focus from what is out of sight only when it draws: what comes into sight asks before that whether it may have it. */
function useNoFocusOutOfSight(shown: PageName | undefined): void {
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const isOnPage = document.getElementById(PAGE)?.contains(focused);
    if (isOnPage && focused instanceof HTMLElement && focused.getClientRects().length === 0) focused.blur();
  }, [shown]);
}
