import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { ChartMultiple20Regular } from '@fluentui/react-icons';
import { Database20Regular } from '@fluentui/react-icons';
import { MathFormula20Regular } from '@fluentui/react-icons';
import type { JSX } from 'react';
import { showPage } from '../actions/show-page';
import { PAGES } from '../pages';
import { usePane } from '../pane-context';
import type { PageName } from '../state';

const ICONS: Record<PageName, JSX.Element> = {
  prices: <ChartMultiple20Regular />,
  functions: <MathFormula20Regular />,
  data: <Database20Regular />,
};

const useStyles = makeStyles({
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  label: { '@media (max-width: 339px)': { display: 'none' } },
});

/** The pages; icons only where the pane is very narrow, with their names kept for screen readers. */
export function Tabs() {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  return (
    <nav>
      <TabList className={styles.tabs} size="small" selectedValue={state.page} onTabSelect={(_, { value }) => dispatch(showPage(value as PageName))}>
        {(Object.keys(PAGES) as PageName[]).map((page) => (
          <Tab key={page} value={page} icon={ICONS[page]} aria-label={say(`tab.${page}`)}>
            <span className={styles.label}>{say(`tab.${page}`)}</span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
