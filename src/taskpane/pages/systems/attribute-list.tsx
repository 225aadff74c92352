import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { placeOfSystemField } from '../../../core/attribute-places';
import { formulaText } from '../../../core/formula-text';
import type { System } from '../../../core/records';
import { insertFormula } from '../../actions/insert-formula';
import { ActionButton } from '../../components/action-button';
import { RecordCitation } from '../../components/record-citation';
import { usePane } from '../../pane-context';
import { ATTRIBUTES, attributeText, type Attribute } from './attributes';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { width: '40%', fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { whiteSpace: 'nowrap', textAlign: 'end', width: '1px', paddingRight: 0 },
});

/** What the report prints of a system, each with its place and its formula. */
export function AttributeList({ system }: { system: System }) {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say('system.attributes')}>
      <tbody>
        {ATTRIBUTES.map((attribute) => (
          <AttributeRow key={attribute} system={system} attribute={attribute} />
        ))}
      </tbody>
    </table>
  );
}

function AttributeRow({ system, attribute }: { system: System; attribute: Attribute }) {
  const pane = usePane();
  const { host, state, say } = pane;
  const styles = useStyles();
  const shown = attributeText(system, attribute, state.language, say);
  const place = placeOfSystemField(system, attribute);
  const name = say(`systemField.${attribute}`);
  const formula = formulaText('SYSTEM', [system.id, attribute, state.language]);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
        <Text size={200} className={styles.quiet}>
          {name}
        </Text>
      </th>
      <td className={styles.cell}>
        {shown ? <Text>{shown.text}</Text> : <Text className={styles.quiet}>{say('offsets.not-printed')}</Text>}
        {shown?.unit && (
          <Text size={200} className={styles.quiet}>
            {` ${shown.unit}`}
          </Text>
        )}
      </td>
      <td className={mergeClasses(styles.cell, styles.actions)}>
        {place && host.kind !== 'none' && (
          <ActionButton
            size="small"
            appearance="transparent"
            icon={<Add16Regular />}
            title={formula.text}
            aria-label={`${say('system.insertAttribute')} ${formula.text}`}
            onClick={() => void insertFormula(pane, formula)}
          />
        )}
        {place && <RecordCitation places={[place]} fact={name} />}
      </td>
    </tr>
  );
}
