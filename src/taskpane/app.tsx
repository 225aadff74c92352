import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useReducer } from 'react';
import type { Host } from '../host/host';
import { languageOf, type Language } from '../core/language';
import type { Desk } from '../workbook/desk';
import { workbookLooker } from './actions/look-at-workbook';
import { watchForActs } from './acted';
import { noteSelection } from './actions/note-selection';
import { runner } from './actions/run';
import { takeDataset } from './actions/take-dataset';
import { FaultBoundary } from './components/fault-boundary';
import { Header } from './components/header';
import { KeptPages } from './components/kept-pages';
import { PAGE } from './components/list-keys';
import { OutdatedNotice } from './components/outdated-notice';
import { PlainPageNote } from './components/plain-page-note';
import { Tabs } from './components/tabs';
import { lazily } from './lazily';
import { recall, remember } from './memory';
import { PAGES } from './pages';
import { PaneContext, type Data, type Pane } from './pane-context';
import { restored } from './snapshot';
import { initialState, reduce, type PageName } from './state';
import { sayIn } from './strings';
import { useTheme } from './theme';
import { useKeeping, useOnlyRecordsThereAre } from './use-keeping';

export interface AppProps {
  readonly host: Host;
  readonly data: Data;
  /** Every CARBON function by the name after the dot. */
  readonly functions: Desk['functions'];
}

const FirstRun = lazily(() => import('./components/first-run'));
const SearchResults = lazily(() => import('./components/search-results'));

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    // Fills its mount point; the provider's own class would be given to every popover as well.
    position: 'absolute',
    inset: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '& :is(h1, h2, h3)': { marginBlock: 0 },
  },
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, outlineStyle: 'none' },
});

/** The pane: one state, one frame, and the page that is open. */
export function App(props: AppProps) {
  const { host } = props;
  const pane = usePaneMade(props);
  const { state } = pane;
  const theme = useTheme();
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  }, [state.language]);

  useEffect(() => {
    if (!state.isFirstRun) remember('welcomed', 'yes');
  }, [state.isFirstRun]);

  const isSearching = state.search !== '';
  // The workbench has a main part of its own, of which this is a part.
  const Main = host.kind === 'workbench' ? 'div' : 'main';
  return (
    <FluentProvider theme={theme}>
      <div className={styles.frame}>
        <FaultBoundary say={pane.say}>
          {/* Not around the pages: whatever it holds, React would look through all of them for what it concerns. */}
          <PaneContext value={pane}>
            <Header data={pane.data} dispatch={pane.dispatch} say={pane.say} search={state.search} language={state.language} />
            <Tabs />
            {host.kind === 'none' && <PlainPageNote />}
            <OutdatedNotice />
          </PaneContext>
          <Main id={PAGE} className={styles.page} tabIndex={-1}>
            <PaneContext value={pane}>
              <Suspense fallback={null}>{isSearching ? <SearchResults /> : state.isFirstRun && <FirstRun />}</Suspense>
            </PaneContext>
            <KeptPages pane={pane} shown={isSearching || state.isFirstRun ? undefined : state.page} />
          </Main>
        </FaultBoundary>
      </div>
    </FluentProvider>
  );
}

/** What all parts of the pane share, kept up to date with the data in use and with what is selected in the workbook. */
function usePaneMade({ host, data, functions }: AppProps): Pane {
  const [state, dispatch] = useReducer(reduce, undefined, () =>
    restored(
      initialState(rememberedLanguage(host), recall('welcomed') === undefined, data.current().dataset),
      recall('doing'),
      Object.keys(PAGES) as PageName[],
    ),
  );
  useEffect(watchForActs, []);
  useKeeping(state);
  useOnlyRecordsThereAre(data, state, dispatch);
  const { language, dataset } = state;
  const desk = useMemo<Desk>(() => ({ host, functions, language }), [host, functions, language]);
  const look = useMemo(() => workbookLooker(host, dispatch), [host]);
  const run = useMemo(() => runner(dispatch, look), [look]);
  useEffect(() => host.watchSelection((cell) => dispatch(noteSelection(cell))), [host]);
  useEffect(() => {
    // Newer data an earlier session kept may yet come: until then, a workbook refreshed with them would seem to be out of step.
    void Promise.resolve(data.arrival()).then(look);
    // Meanwhile the ribbon, or the user, may have changed what the pane tells of the workbook.
    const onFocus = () => void look();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [data, look]);
  useEffect(() => {
    const take = () => dispatch(takeDataset(data.current().dataset));
    // They may have changed between the first drawing and now.
    take();
    return data.subscribe(take);
  }, [data]);
  return useMemo(
    () => ({ host, desk, data, dataset, state, dispatch, look, run, say: sayIn(language) }),
    [host, desk, data, dataset, state, look, run, language],
  );
}

/** What was chosen here before goes before what the host speaks; the workbench has asked for it already. */
function rememberedLanguage(host: Host): Language {
  const remembered = host.kind === 'workbench' ? undefined : recall('language');
  return remembered === 'zh' || remembered === 'en' ? remembered : languageOf(host.displayLanguage);
}
