import { Button, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { memo, useEffect } from 'react';
import { chooseLanguage } from '../actions/choose-language';
import { search } from '../actions/search';
import { lazily } from '../lazily';
import type { Pane } from '../pane-context';
import type { State } from '../state';
import { SEARCH_BOX, SEARCH_RESULTS, focusFirstIn, focusOn } from './list-keys';
import { PopupButton } from './popup-button';
import { ProductMark } from './product-mark';

const MoreMenu = lazily(() => import('./more-menu'));

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  mark: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1 },
  name: { '@media (max-width: 359px)': { display: 'none' } },
  search: { flexGrow: 1, minWidth: 0, marginLeft: tokens.spacingHorizontalXS },
  languages: { display: 'flex', flexShrink: 0 },
  language: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    // Where all buttons have the same frame, the chosen one needs another mark.
    '@media (forced-colors: active)': {
      "&[aria-pressed='true']": { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
    },
  },
});

type HeaderProps = Pick<Pane, 'data' | 'dispatch' | 'say'> & Pick<State, 'search' | 'language'>;

/** Product mark, the one search box, the language switch and what else there is. Told what it shows: most of what changes is no matter of it. */
export const Header = memo(function Header({ data, dispatch, say, search: text, language: own }: HeaderProps) {
  const styles = useStyles();
  useSearchKey();
  // Who goes to the search is about to type: where preparing fails, the search itself says so.
  const prepare = () =>
    Promise.all([import('./search/prepare'), data.current().records()]).then(([{ prepareEverything }, records]) => prepareEverything(records));
  return (
    <header className={styles.header}>
      <span className={styles.mark}>
        <ProductMark />
        <Text weight="semibold" as="h1" className={styles.name}>
          {say('product')}
        </Text>
      </span>
      <SearchBox
        className={styles.search}
        id={SEARCH_BOX}
        size="small"
        aria-label={say('header.searchHint')}
        placeholder={say('header.search')}
        title={say('header.searchHint')}
        value={text}
        onFocus={() => void prepare().catch(() => undefined)}
        onChange={(_, { value }) => dispatch(search(value))}
        onKeyDown={({ key }) => {
          if (key === 'Escape') dispatch(search(''));
          if (key === 'ArrowDown') focusFirstIn(SEARCH_RESULTS);
        }}
      />
      <div role="group" className={styles.languages} aria-label={say('header.language')}>
        {(['zh', 'en'] as const).map((language) => (
          <Button
            key={language}
            className={styles.language}
            size="small"
            appearance={own === language ? 'secondary' : 'subtle'}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            aria-label={language === 'zh' ? '中文' : 'English'}
            aria-pressed={own === language}
            onClick={() => dispatch(chooseLanguage(language))}
          >
            {language === 'zh' ? '中' : 'EN'}
          </Button>
        ))}
      </div>
      <PopupButton
        opens="menu"
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={say('header.more')}
        popup={(popup) => <MoreMenu {...popup} />}
      />
    </header>
  );
});

/** Ctrl+K, or ⌘K, goes to the search from anywhere in the pane. */
function useSearchKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      focusOn(SEARCH_BOX);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
