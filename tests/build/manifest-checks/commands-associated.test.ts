import { check } from '../../../src/build/manifest-checks/commands-associated';
import { describeManifestCheck } from '../../_setup/manifest';

const SECOND_BUTTON = `<Control xsi:type="Button" id="Carbon.Again">
  <Label resid="Refresh.Label"/><Supertip><Title resid="Refresh.Label"/><Description resid="Refresh.Tip"/></Supertip>
  <Icon><bt:Image size="16" resid="Icon.16"/></Icon>
  <Action xsi:type="ExecuteFunction"><FunctionName>refreshWorkbook</FunctionName></Action></Control></Group>`;

describeManifestCheck(
  check,
  { 'two buttons that run one command': [['</Group>', SECOND_BUTTON]] },
  {
    'a button that runs what nobody has written': {
      edits: [['<FunctionName>insertPriceTable<', '<FunctionName>insertPriceTabel<']],
      found: ['Action > FunctionName: nothing is associated with "insertPriceTabel"', '"insertPriceTable" is called by no button'],
    },
    'a command without a button': {
      edits: [[/<Control xsi:type="Button" id="Carbon.InsertTable">.*?<\/Control>/s, '']],
      found: ['"insertPriceTable" is called by no button'],
    },
  },
);
