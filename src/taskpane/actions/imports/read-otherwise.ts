import type { Change } from '../../state';
import type { OfFile } from '../../slices/imports';

/** Chooses how the file that is looked at is to be read: as another kind, or with other answers. */
export const readOtherwise =
  (how: Partial<Pick<OfFile, 'kind' | 'answers'>>): Change =>
  (state) => {
    const { preview } = state.imports;
    if (preview?.of.from !== 'file') return state;
    return { ...state, imports: { ...state.imports, preview: { ...preview, of: { ...preview.of, ...how } } } };
  };
