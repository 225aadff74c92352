import { usePane } from '../../pane-context';
import { sayOfImports, type SayOfImports } from '../../strings/imports';

export function useSayOfImports(): SayOfImports {
  return sayOfImports(usePane().state.language);
}
