import { check } from '../../../src/build/manifest-checks/requirements-stated';
import { describeManifestCheck } from '../../_setup/manifest';

describeManifestCheck(
  check,
  {},
  {
    'a set left out': { edits: [['<Set Name="SharedRuntime" MinVersion="1.1"/>', '']], found: ['SharedRuntime is not required'] },
    'a version older than the code needs': { edits: [['"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.7"']], found: ['ExcelApi 1.7'] },
    'a set the code does not need': { edits: [['</Sets>', '<Set Name="DialogApi" MinVersion="1.1"/></Sets>']], found: ['DialogApi'] },
    'a permission that does not let it write': { edits: [['>ReadWriteDocument<', '>ReadDocument<']], found: ['ReadDocument'] },
  },
);
