import { Button, Subtitle2, Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { useRef } from 'react';
import { closeInstrument } from '../actions/close-instrument';
import { differingFigures } from '../../core/differing-figures';
import { newestPrice, pricePoints, rowsOf } from '../../core/series';
import type { InstrumentNumber } from '../../core/symbols';
import { ActionBar } from '../components/action-bar';
import { DifferingFigures } from '../components/differing-figures';
import { FiguresTable } from '../components/figures-table';
import { useFocusOnArrival } from '../components/focus-on-arrival';
import { InsertMenu } from '../components/insert-menu';
import { Part } from '../components/part';
import { PriceHeadline } from '../components/price-headline';
import { PriceHistory } from '../components/price-history';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  figures: { display: 'block', paddingTop: tokens.spacingVerticalL },
});

/** One instrument: its newest price, its prices over time, and every figure with where it was printed. */
export default function InstrumentPage({ instrument }: { instrument: InstrumentNumber }) {
  const { dataset, state, dispatch, say } = usePane();
  const styles = useStyles();
  const { symbol, name, note } = dataset.instruments[instrument]!;
  const other = state.language === 'zh' ? 'en' : 'zh';
  const differing = differingFigures(dataset, instrument);
  const close = () => dispatch(closeInstrument());
  const back = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(back);
  return (
    <>
      <div className={styles.page} onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && close()}>
        <Button ref={back} className={styles.back} size="small" appearance="transparent" icon={<ChevronLeft20Regular />} onClick={close}>
          {say('instrument.back')}
        </Button>
        <div className={styles.head}>
          <Title3 as="h2">{name[state.language]}</Title3>
          <Text className={styles.quiet}>
            {name[other]} · {symbol}
          </Text>
          <PriceHeadline row={newestPrice(dataset, instrument)} />
          {note && <Text size={200}>{note[state.language]}</Text>}
        </div>
        <PriceHistory rows={pricePoints(dataset, instrument)} />
        <Part title={say('instrument.differ')} isEmpty={differing.length === 0}>
          <Text size={200}>{say('instrument.differWhat')}</Text>
          <DifferingFigures groups={differing} />
        </Part>
        <Subtitle2 as="h3" className={styles.figures}>
          {say('instrument.figures')}
        </Subtitle2>
        <FiguresTable rows={rowsOf(dataset, instrument)} />
      </div>
      <ActionBar>
        <InsertMenu instrument={instrument} />
      </ActionBar>
    </>
  );
}
