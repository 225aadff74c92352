import { Input, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { matchingPicks, type Pick } from '../../../../core/picks';
import { usePane } from '../../../pane-context';
import type { PickerProps } from './picker-props';

const useStyles = makeStyles({
  box: { position: 'relative', display: 'flex', flexGrow: 1, minWidth: 0 },
  input: { flexGrow: 1, minWidth: 0 },
  list: {
    position: 'absolute',
    zIndex: 1,
    top: '100%',
    left: 0,
    right: 0,
    maxHeight: '216px',
    overflowY: 'auto',
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  option: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `1px solid ${tokens.colorStrokeFocus2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  chevron: { cursor: 'pointer', display: 'flex' },
});

const MOST_SHOWN = 50;
const MOST_CHARACTERS = 255;

interface SuggestBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly picks: readonly Pick[];
  /** They are still on their way. */
  readonly isLoading?: boolean;
  readonly name: string;
  readonly field: PickerProps['field'];
}

/** A box that takes any text and offers what there is: arrow keys walk through the list, Enter takes, Escape closes it. */
export function SuggestBox({ text, onText, picks, isLoading = false, name, field }: SuggestBoxProps) {
  const { say } = usePane();
  const styles = useStyles();
  const list = useId();
  const suggesting = useSuggesting(text, picks, onText);
  const { isOpen, shown, active, open, close, take, onKeyDown } = suggesting;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(active >= 0 ? '[aria-selected=true]' : '[role=listbox]')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active]);
  return (
    <div ref={box} className={styles.box} onBlur={close}>
      <Input
        {...field}
        className={styles.input}
        size="small"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
        spellCheck={false}
        autoComplete="off"
        maxLength={MOST_CHARACTERS}
        value={text}
        onChange={(_, { value }) => {
          onText(value);
          open(true);
        }}
        onKeyDown={onKeyDown}
        contentAfter={<Chevron toggle={() => (isOpen ? close() : open(false))} />}
      />
      {isOpen && shown.length > 0 && <Options list={list} name={name} shown={shown} active={active} take={take} />}
      {isOpen && shown.length === 0 && (isLoading || picks.length > 0) && !text.startsWith('=') && (
        <div id={list} className={styles.list} role="status">
          <Text size={200}>{say(isLoading ? 'builder.loading' : 'builder.noMatch')}</Text>
        </div>
      )}
    </div>
  );
}

/** Of use to the mouse only: by keyboard, ArrowDown opens the list. */
function Chevron({ toggle }: { toggle: () => void }) {
  const styles = useStyles();
  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    event.currentTarget.parentElement?.parentElement?.querySelector('input')?.focus();
    toggle();
  };
  return (
    <span aria-hidden className={styles.chevron} onMouseDown={onMouseDown}>
      <ChevronDown16Regular />
    </span>
  );
}

interface OptionsProps {
  readonly list: string;
  readonly name: string;
  readonly shown: readonly Pick[];
  readonly active: number;
  readonly take: (pick: Pick) => void;
}

function Options({ list, name, shown, active, take }: OptionsProps) {
  const { state, say } = usePane();
  const styles = useStyles();
  return (
    // The box keeps the focus.
    <ul
      id={list}
      role="listbox"
      className={styles.list}
      aria-label={say('builder.suggestions', { name })}
      onMouseDown={(event) => event.preventDefault()}
    >
      {shown.map((pick, at) => (
        <li
          key={pick.value}
          id={`${list}-${at}`}
          role="option"
          aria-selected={at === active}
          className={mergeClasses(styles.option, at === active && styles.active)}
          onClick={() => take(pick)}
        >
          <Text size={200} weight="semibold">
            {pick.value}
          </Text>
          {pick.name[state.language] !== '' && (
            <Text size={200} className={styles.quiet}>
              {pick.name[state.language]}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether the list is open, what it shows, and which of it the arrow keys have come to. */
function useSuggesting(text: string, picks: readonly Pick[], onText: (text: string) => void) {
  const [isOpen, setOpen] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const [active, setActive] = useState(-1);
  // What was chosen before narrows nothing: all is offered until something is typed.
  const shown = isOpen && !text.startsWith('=') ? matchingPicks(picks, isTyped ? text : '', MOST_SHOWN) : [];
  const open = (typed: boolean) => {
    setOpen(true);
    setTyped(typed);
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (pick: Pick) => {
    onText(pick.value);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const isStep = key === 'ArrowDown' || key === 'ArrowUp';
    if (isStep && !isOpen) open(false);
    else if (isStep) setActive(stepped(active, key === 'ArrowDown' ? 1 : -1, shown.length));
    else if (key === 'Enter' && shown[active]) take(shown[active]);
    else if (key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };
  return { isOpen, shown, active, open, close, take, onKeyDown };
}

/** Round and round, from the box itself at -1. */
function stepped(active: number, by: 1 | -1, count: number): number {
  return ((active + 1 + by + count + 1) % (count + 1)) - 1;
}
