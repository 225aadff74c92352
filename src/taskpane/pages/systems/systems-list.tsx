import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { SYSTEM_STATUS_WORDS } from '../../../core/code-words';
import type { CompiledRecords, System } from '../../../core/records';
import { systemGroups } from '../../../core/system-browse';
import type { SystemStatus } from '../../../core/systems';
import { narrowSystems } from '../../actions/systems/narrow-systems';
import { ActionBar } from '../../components/action-bar';
import { filterBox } from '../../components/list-keys';
import { NothingFound } from '../../components/nothing-found';
import { useFocusOfReturn } from '../../components/use-focus-of-return';
import { VirtualList } from '../../components/virtual-list';
import { usePane } from '../../pane-context';
import { CompareBar } from './compare-bar';
import { InsertSystems } from './insert-systems';
import { SystemRow } from './system-row';
import { SystemsFilter } from './systems-filter';

const useStyles = makeStyles({
  heading: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
});

const ROW_HEIGHT = 52;

interface Heading {
  readonly status: SystemStatus;
  readonly count: number;
}
type Line = Heading | System;
const isHeading = (line: Line): line is Heading => 'count' in line;

/** All systems by status, those that match the filter. */
export function SystemsList({ records }: { records: CompiledRecords }) {
  const { state, dispatch, say } = usePane();
  const { filter, returnTo } = state.systems;
  const styles = useStyles();
  const groups = systemGroups(records, filter);
  const lines = groups.flatMap(({ status, systems }): Line[] => [{ status, count: systems.length }, ...systems]);
  useFocusOfReturn(
    returnTo,
    lines.some((line) => !isHeading(line) && line.id === returnTo),
    filterBox('systems'),
  );
  return (
    <>
      <SystemsFilter records={records} />
      <CompareBar />
      {lines.length === 0 ? (
        <NothingFound
          page="systems"
          text={say('systems.empty')}
          clear={say('systems.clear')}
          onClear={() => dispatch(narrowSystems({ query: '', region: undefined }))}
        />
      ) : (
        <VirtualList
          items={lines}
          idOf={(line) => (isHeading(line) ? line.status : line.id)}
          rowHeight={ROW_HEIGHT}
          label={say('systems.list')}
          filterBox={filterBox('systems')}
          returnTo={returnTo}
          isHeading={isHeading}
        >
          {(line, { tabIndex }) =>
            isHeading(line) ? (
              <Subtitle2 as="h2" className={styles.heading}>
                {titled(SYSTEM_STATUS_WORDS[line.status][state.language])} · {line.count}
              </Subtitle2>
            ) : (
              <SystemRow system={line} query={filter.query} tabIndex={tabIndex} />
            )
          }
        </VirtualList>
      )}
      <ActionBar note={say('systems.asOf')}>
        <InsertSystems found={groups.flatMap(({ systems }) => systems.map(({ id }) => id))} />
      </ActionBar>
    </>
  );
}

function titled(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
