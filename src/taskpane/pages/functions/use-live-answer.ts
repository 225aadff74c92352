import { useEffect, useState } from 'react';
import type { BuiltCall } from '../../../core/built-call';
import { parseAddress } from '../../../host/area';
import type { LiveAnswer } from '../../../workbook/live-answer';
import { inOurWords } from '../../actions/run';
import type { CarbonError } from '../../../core/errors';
import { usePane } from '../../pane-context';

/** Typing goes on undisturbed: an answer is asked for when it pauses. */
const PAUSE_MS = 150;

export type Answered =
  | { readonly status: 'waiting' }
  | { readonly status: 'answered'; readonly call: BuiltCall; readonly answer: LiveAnswer }
  /** Only the workbook can calculate one of its arguments. */
  | { readonly status: 'calculated' }
  /** It could not be asked: the records or the cells it speaks of are out of reach. */
  | { readonly status: 'failed'; readonly error: CarbonError };

/**
 * What a call answers now; the answer before stays until the next one is there.
 * @param call undefined while it is not whole.
 */
export function useLiveAnswer(call: BuiltCall | undefined): { readonly answered: Answered; readonly isCurrent: boolean } {
  const { desk, dataset, state } = usePane();
  const sheet = parseAddress(state.functions.taken?.cell ?? state.selectedCell ?? '')?.sheet;
  const [told, setTold] = useState<{ of: BuiltCall | undefined; answered: Answered }>({ of: undefined, answered: { status: 'waiting' } });
  useEffect(() => {
    if (!call) return undefined;
    let isWanted = true;
    const ask = async (): Promise<Answered> => {
      const { liveAnswer } = await import('../../workbook-parts');
      const answer = await liveAnswer(desk, call, sheet);
      return answer ? { status: 'answered', call, answer } : { status: 'calculated' };
    };
    const tell = (answered: Answered) => isWanted && setTold({ of: call, answered });
    const timer = setTimeout(() => void ask().then(tell, (thrown: unknown) => tell({ status: 'failed', error: inOurWords(thrown) })), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // New data answer anew.
  }, [call, desk, dataset, sheet]);
  return { answered: told.answered, isCurrent: told.of === call };
}
