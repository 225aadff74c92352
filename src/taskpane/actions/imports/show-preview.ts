import { withoutMessage, type Change } from '../../state';

/** Opens what was read, or leaves it for later: it stays as it is. */
export const showPreview =
  (isPreviewOpen: boolean): Change =>
  (state) => ({ ...withoutMessage(state), imports: { ...state.imports, isPreviewOpen, isBack: !isPreviewOpen } });
