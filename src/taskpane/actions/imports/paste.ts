import { withoutMessage, type Change } from '../../state';

/** Notes what stands in the box for pasted text. @param pasted undefined to close the box. */
export const paste =
  (pasted: string | undefined): Change =>
  (state) => ({ ...withoutMessage(state), imports: { ...state.imports, pasted } });
