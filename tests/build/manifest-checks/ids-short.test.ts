import { check } from '../../../src/build/manifest-checks/ids-short';
import { describeManifestCheck } from '../../_setup/manifest';

const of = (length: number) => 'a'.repeat(length);

describeManifestCheck(
  check,
  { 'ids of the greatest length': [['String id="Group.Label"', `String id="${of(32)}"`], ['id="Carbon.Group"', `id="${of(125)}"`]] }, // prettier-ignore
  {
    'a resource of 33 characters': { edits: [['String id="Group.Label"', `String id="${of(33)}"`]], found: ['33 characters'] },
    'a group of 126 characters': { edits: [['id="Carbon.Group"', `id="${of(126)}"`]], found: ['126 characters'] },
    'an id that is empty': { edits: [['String id="Group.Label"', 'String id=""']], found: ['0 characters'] },
  },
);
