import { Menu, MenuItemCheckbox, MenuList, MenuPopover, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { FacetValue } from '../../../core/facets';
import type { WordedFacet } from '../../../core/policy-facets';
import { choosePolicies } from '../../actions/policies/choose-policies';
import { PopupButton } from '../../components/popup-button';
import { capitalised } from '../../format';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    // Four of them and the button for more stand in one row of a pane of 350 px, and closer of one of 320.
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalXXS,
    '@media (max-width: 339px)': { paddingLeft: tokens.spacingHorizontalXXS },
    fontWeight: tokens.fontWeightRegular,
  },
  popover: { maxHeight: '60vh', overflowY: 'auto', maxWidth: 'min(300px, calc(100vw - 32px))' },
  value: { display: 'flex', gap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
});

/** The values of a facet, each with the number of policies it would leave. */
export function FacetMenu({ facet, values }: { facet: WordedFacet; values: readonly FacetValue[] }) {
  const { state, dispatch, say } = usePane();
  const styles = useStyles();
  const name = say(`policyFacet.${facet.name}`);
  const chosen = values.filter(({ isChosen }) => isChosen).map(({ value }) => value);
  return (
    <PopupButton
      opens="menu"
      appearance={chosen.length > 0 ? 'primary' : 'outline'}
      className={styles.button}
      icon={<ChevronDown12Regular />}
      iconPosition="after"
      disabledFocusable={values.length === 0}
      popup={(popup) => (
        <Menu {...popup} checkedValues={{ [facet.name]: chosen }}>
          <MenuPopover className={styles.popover} role="region" aria-label={name}>
            <MenuList>
              {values.map(({ value, count }) => (
                <MenuItemCheckbox
                  key={value}
                  name={facet.name}
                  value={value}
                  persistOnClick
                  onClick={() => dispatch(choosePolicies(facet.name, value))}
                  content={{ className: styles.value }}
                >
                  <span>{capitalised(facet.wordOf(value)[state.language])}</span>
                  <Text size={200} className={styles.count}>
                    {count}
                  </Text>
                </MenuItemCheckbox>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    >
      {chosen.length > 0 ? `${name} (${chosen.length})` : name}
    </PopupButton>
  );
}
