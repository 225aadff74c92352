import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** The product's green, from shade to tint: the only colours typed by hand. */
const BRAND: BrandVariants = {
  10: '#01140e', 20: '#06251b', 30: '#083327', 40: '#094031', 50: '#0a4d3b', 60: '#0b5b45', 70: '#0b6950', 80: '#0b775b',
  90: '#288467', 100: '#419174', 110: '#579e82', 120: '#6cab90', 130: '#81b89e', 140: '#97c5ae', 150: '#add2be', 160: '#c4dfcf',
}; // prettier-ignore

const LIGHT = createLightTheme(BRAND);
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForeground2: BRAND[130],
};

const DARK_QUERY = '(prefers-color-scheme: dark)';
const CONTRAST_QUERY = '(forced-colors: active)';

/** Light, dark or high contrast, as the system says, and again when it changes its mind. */
export function useTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const queries = [DARK_QUERY, CONTRAST_QUERY].map((query) => matchMedia(query));
    const update = () => setTheme(currentTheme());
    for (const query of queries) query.addEventListener('change', update);
    return () => queries.forEach((query) => query.removeEventListener('change', update));
  }, []);
  return theme;
}

function currentTheme(): Theme {
  if (matchMedia(CONTRAST_QUERY).matches) return teamsHighContrastTheme;
  return matchMedia(DARK_QUERY).matches ? DARK : LIGHT;
}
