import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { REGION_WORDS } from '../../../core/code-words';
import type { System } from '../../../core/records';
import { offsetAllowance } from '../../../core/system-browse';
import { compareSystem } from '../../actions/systems/compare-system';
import { openSystem } from '../../actions/systems/open-system';
import { Marked } from '../../components/marked';
import { ROW_BUTTON } from '../../components/row-button';
import { usePane } from '../../pane-context';
import { CoverageShare, OffsetShare } from './shares';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
  },
  shares: { gridColumn: '1 / 3', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  share: { whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A system of the list. The row opens its page; the box before it marks it for comparison. */
export function SystemRow({ system, query, tabIndex }: { system: System; query: string; tabIndex: 0 | -1 }) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const { id, launchYear, status } = system;
  const name = system.name[state.language];
  const year = launchYear && say(status.value === 'operating' ? 'systems.since' : 'systems.from', { year: launchYear.value });
  return (
    <div className={styles.row}>
      <Checkbox
        checked={state.systems.compared.includes(id)}
        tabIndex={tabIndex}
        aria-label={say('systems.mark', { system: name })}
        onChange={(_, { checked }) => dispatch(compareSystem(id, checked === true))}
      />
      <button className={styles.open} data-main data-system={id} tabIndex={tabIndex} onClick={() => dispatch(openSystem(id))}>
        <Text weight="semibold">
          <Marked text={name} query={query} />
        </Text>
        <Text size={200} className={styles.quiet}>
          {year}
        </Text>
        <span className={styles.shares}>{hasShares(system) ? <Shares system={system} /> : <Region system={system} />}</span>
      </button>
    </div>
  );
}

/** What is printed of neither share is quieter without two notes that say so. */
function hasShares(system: System): boolean {
  return system.coveragePct !== undefined || offsetAllowance(system).kind !== 'not-printed';
}

function Region({ system: { region } }: { system: System }) {
  const { state } = usePane();
  const styles = useStyles();
  return (
    <Text size={200} className={styles.quiet}>
      {REGION_WORDS[region][state.language]}
    </Text>
  );
}

function Shares({ system }: { system: System }) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <>
      <span className={styles.share}>
        <Text size={200} className={styles.quiet}>
          {say('systems.offsets')}
        </Text>{' '}
        <OffsetShare system={system} />
      </span>
      <span className={styles.share}>
        <Text size={200} className={styles.quiet}>
          {say('systems.coverage')}
        </Text>{' '}
        <CoverageShare system={system} />
      </span>
    </>
  );
}
