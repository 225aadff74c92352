import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChartMultiple20Regular } from '@fluentui/react-icons/svg/chart-multiple';
import { TableSimple20Regular } from '@fluentui/react-icons/svg/table-simple';
import { showComparison } from '../../actions/systems/show-comparison';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

/** The way to the comparison of what is marked; without a mark, to the chart of all. */
export function CompareBar() {
  const { state, dispatch, say } = usePane();
  const { compared, isFull } = state.systems;
  const styles = useStyles();
  const isEmpty = compared.length === 0;
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        appearance={isEmpty ? 'secondary' : 'primary'}
        icon={isEmpty ? <ChartMultiple20Regular /> : <TableSimple20Regular />}
        onClick={() => dispatch(showComparison(true))}
      >
        {isEmpty ? say('systems.chart') : say('systems.compare', { count: compared.length })}
      </Button>
      <Text role="status" size={200}>
        {isFull && say('systems.full')}
      </Text>
    </div>
  );
}
