import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { lineText } from '../../../core/citation';
import { MEASURE_WORDS } from '../../../core/fields';
import { importedCount, importedFigure, type ImportedFigure } from '../../../core/imported-figures';
import type { Import } from '../../../core/dataset';
import { useSayOfImports } from '../../components/data/use-say-of-imports';
import { Part } from '../../components/part';
import { numberText, printedParts } from '../../format';
import { usePane } from '../../pane-context';

const SHOWN_AT_FIRST = 10;
const SHOWN_MORE = 100;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  end: { textAlign: 'end', paddingRight: 0 },
  part: { display: 'inline-block' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The figures as they were read, in the order of their instruments, each with its line. */
export function ImportRows({ made }: { made: Import }) {
  const { say } = usePane();
  const sayOfImports = useSayOfImports();
  const styles = useStyles();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const count = importedCount(made);
  const figures = Array.from({ length: Math.min(shown, count) }, (_, at) => importedFigure(made, at));
  const heads = [say('instrument.period'), say('instrument.kind'), say('instrument.value'), sayOfImports('figures.line')];
  return (
    <Part title={sayOfImports('figures.title', { count: numberText(count) })} isEmpty={count === 0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={at} scope="col" className={mergeClasses(styles.cell, at > 1 && styles.end)}>
                <Text size={200} wrap={false} className={styles.quiet}>
                  {head}
                </Text>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, at) => (
            <Fragment key={at}>
              {figure.symbol !== figures[at - 1]?.symbol && <Heading symbol={figure.symbol} />}
              <Row figure={figure} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown < count && (
        <Button size="small" onClick={() => setShown(shown + SHOWN_MORE)}>
          {say('list.showMore', { count: numberText(count - shown) })}
        </Button>
      )}
    </Part>
  );
}

/** The figures of one instrument stand together. */
function Heading({ symbol }: { symbol: string }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="rowgroup" colSpan={4} className={styles.cell}>
        <Text size={200} weight="semibold">
          {symbol}
        </Text>
      </th>
    </tr>
  );
}

function Row({ figure: { period, value, locator, ...figure } }: { figure: ImportedFigure }) {
  const { state, say } = usePane();
  const sayOfImports = useSayOfImports();
  const styles = useStyles();
  const { language } = state;
  const { number, unit } = value === undefined ? { number: say('board.notTraded'), unit: '' } : printedParts({ ...figure, value }, language);
  const kind = figure.measure === 'rate' ? sayOfImports('figures.rate') : say(`measure.${figure.measure}`);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Text size={200} wrap={false}>
          {period}
        </Text>
      </th>
      <td className={styles.cell}>
        <Text size={200} title={figure.measure === 'rate' ? undefined : MEASURE_WORDS[figure.measure][language]}>
          {kind}
        </Text>
      </td>
      <td className={mergeClasses(styles.cell, styles.end)}>
        <Text className={value === undefined ? styles.quiet : undefined}>{number}</Text>{' '}
        <Text size={200} className={mergeClasses(styles.part, styles.quiet)}>
          {unit}
        </Text>
      </td>
      <td className={mergeClasses(styles.cell, styles.end)}>
        <Text size={200} className={styles.quiet} title={lineText(locator, language)}>
          {locator.replaceAll('L', '')}
        </Text>
      </td>
    </tr>
  );
}
