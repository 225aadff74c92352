import { useEffect, useState } from 'react';
import { decimalOf, separatorsWith, type Separators } from '../../../core/local-formula';
import { usePane } from '../../pane-context';

/** How formulas are typed in the host: as its language has it, until it has told. */
export function useSeparators(): Separators {
  const { host } = usePane();
  const [decimal, setDecimal] = useState(() => decimalOf(host.displayLanguage));
  useEffect(() => {
    let isWanted = true;
    const tell = (sign: string) => isWanted && setDecimal(sign);
    // A workbook that is busy cannot tell: its language is near enough.
    host.decimalSign().then(tell, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [host]);
  return separatorsWith(decimal);
}
