import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Fragment } from 'react';
import { placeOfSystemField } from '../../../core/attribute-places';
import type { System } from '../../../core/records';
import { compareSystem } from '../../actions/systems/compare-system';
import { openSystem } from '../../actions/systems/open-system';
import { RecordCitation } from '../../components/record-citation';
import { ROW_BUTTON } from '../../components/row-button';
import { usePane } from '../../pane-context';
import { ATTRIBUTES, attributeText, type Attribute } from './attributes';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  attribute: {
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { ...ROW_BUTTON, padding: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Up to four systems in columns; each attribute stands as a heading above its values, so that the columns fit a narrow pane. */
export function ComparisonTable({ systems }: { systems: readonly System[] }) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say('compare.title')}>
      <thead>
        <tr>
          {systems.map((system) => (
            <ColumnHead key={system.id} system={system} />
          ))}
        </tr>
      </thead>
      <tbody>
        {ATTRIBUTES.map((attribute) => (
          <Fragment key={attribute}>
            <tr>
              <th scope="rowgroup" colSpan={systems.length} className={mergeClasses(styles.cell, styles.attribute)}>
                <Text size={200}>{say(`systemField.${attribute}`)}</Text>
              </th>
            </tr>
            <tr>
              {systems.map((system) => (
                <Value key={system.id} system={system} attribute={attribute} />
              ))}
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function ColumnHead({ system: { id, name } }: { system: System }) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const own = name[state.language];
  return (
    <th scope="col" className={styles.cell}>
      <button className={styles.name} onClick={() => dispatch(openSystem(id))}>
        <Text size={200} weight="semibold">
          {own}
        </Text>
      </button>
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={say('compare.remove', { system: own })}
        onClick={() => dispatch(compareSystem(id, false))}
      />
    </th>
  );
}

function Value({ system, attribute }: { system: System; attribute: Attribute }) {
  const { state, say } = usePane();
  const styles = useStyles();
  const shown = attributeText(system, attribute, state.language, say);
  const place = placeOfSystemField(system, attribute);
  return (
    <td className={styles.cell}>
      {shown ? (
        <Text size={200}>{shown.text}</Text>
      ) : (
        <Text size={200} className={styles.quiet}>
          {say('offsets.not-printed')}
        </Text>
      )}
      {shown?.unit && (
        <Text size={200} className={styles.quiet}>
          {` ${shown.unit}`}
        </Text>
      )}
      {place && <RecordCitation places={[place]} fact={`${say(`systemField.${attribute}`)}, ${system.name[state.language]}`} />}
    </td>
  );
}
