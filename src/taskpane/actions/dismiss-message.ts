import { withoutMessage, type Change } from '../state';

export const dismissMessage = (): Change => withoutMessage;
