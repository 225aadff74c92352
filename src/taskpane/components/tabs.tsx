import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ChartMultiple20Regular } from '@fluentui/react-icons/svg/chart-multiple';
import { Database20Regular } from '@fluentui/react-icons/svg/database';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { Globe20Regular } from '@fluentui/react-icons/svg/globe';
import { MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
import { News20Regular } from '@fluentui/react-icons/svg/news';
import type { JSX } from 'react';
import { showPage } from '../actions/show-page';
import { PAGES } from '../pages';
import { usePane } from '../pane-context';
import type { PageName } from '../state';

const ICONS: Record<PageName, JSX.Element> = {
  prices: <ChartMultiple20Regular />,
  policies: <Gavel20Regular />,
  systems: <Globe20Regular />,
  news: <News20Regular />,
  functions: <MathFormula20Regular />,
  data: <Database20Regular />,
};

const useStyles = makeStyles({
  nav: { containerType: 'inline-size', flexShrink: 0 },
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { '@container (max-width: 559px)': { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge } },
  // English names need more room than Chinese ones.
  iconZh: { '@container (min-width: 340px) and (max-width: 559px)': { display: 'none' } },
  iconEn: { '@container (min-width: 430px) and (max-width: 559px)': { display: 'none' } },
  labelZh: { '@container (max-width: 339px)': { display: 'none' } },
  labelEn: { '@container (max-width: 429px)': { display: 'none' } },
});

/** The pages: without icons where the pane is narrow, and where it is very narrow by their icons, with the name of the open one alone. */
export function Tabs() {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const isChinese = state.language === 'zh';
  return (
    <nav className={styles.nav}>
      <TabList className={styles.tabs} size="small" selectedValue={state.page} onTabSelect={(_, { value }) => dispatch(showPage(value as PageName))}>
        {(Object.keys(PAGES) as PageName[]).map((page) => (
          <Tab
            key={page}
            value={page}
            data-page={page}
            className={styles.tab}
            icon={{ className: isChinese ? styles.iconZh : styles.iconEn, children: ICONS[page] }}
            aria-label={say(`tab.${page}`)}
            title={say(`tab.${page}`)}
          >
            <span className={state.page === page ? undefined : isChinese ? styles.labelZh : styles.labelEn}>{say(`tab.${page}`)}</span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
