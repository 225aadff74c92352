import { Button, Popover, PopoverSurface, Text, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, useState } from 'react';
import { monthDays } from '../../../../core/calendar';
import { isoDate, type Serial } from '../../../../core/dataset';
import type { Popup } from '../../../components/popup-button';
import { usePane } from '../../../pane-context';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  days: { display: 'grid', gridTemplateColumns: 'repeat(7, 32px)' },
  weekday: { textAlign: 'center', color: tokens.colorNeutralForeground3 },
  day: { minWidth: '32px', padding: 0, fontVariantNumeric: 'tabular-nums' },
});

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

interface DayCalendarProps extends Popup {
  readonly label: string;
  readonly chosen: Serial;
  readonly choose: (day: Serial) => void;
}

/** A month of days, weeks from Monday on; the host's own calendar does not open in every pane of Excel. */
export default function DayCalendar({ label, chosen, choose, ...popup }: DayCalendarProps) {
  const { say } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(chosen);
  const arrows = useArrowNavigationGroup({ axis: 'grid-linear' });
  const { days, blanks, before, after } = monthDays(shown);
  const [year, month] = isoDate(shown).split('-') as [string, string];
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => grid.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus(), []);
  return (
    <Popover trapFocus withArrow {...popup}>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <div className={styles.head}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeft16Regular />}
            aria-label={say('calendar.earlier')}
            onClick={() => setShown(before)}
          />
          <Text weight="semibold" role="status">
            {say('calendar.month', { year, month })}
          </Text>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRight16Regular />}
            aria-label={say('calendar.later')}
            onClick={() => setShown(after)}
          />
        </div>
        <div ref={grid} className={styles.days} {...arrows}>
          {WEEKDAYS.map((name) => (
            <Text key={name} size={200} className={styles.weekday} aria-hidden>
              {say(`calendar.${name}`)}
            </Text>
          ))}
          {days.map((day, at) => (
            <Button
              key={day}
              size="small"
              appearance={day === chosen ? 'primary' : 'subtle'}
              className={styles.day}
              style={at === 0 ? { gridColumnStart: blanks + 1 } : undefined}
              aria-label={isoDate(day)}
              aria-pressed={day === chosen}
              onClick={() => choose(day)}
            >
              {at + 1}
            </Button>
          ))}
        </div>
      </PopoverSurface>
    </Popover>
  );
}
