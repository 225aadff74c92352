import { describeHost } from '../host/host-contract';
import { newModel, underTest } from './spreadsheet-under-test';

describeHost("the workbench's spreadsheet", () => Promise.resolve(underTest(newModel())));
