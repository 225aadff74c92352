import type { CustomFunctions } from '../custom-functions';
import type { Kind } from '../kind';

/** How the runtime of custom functions speaks to the host: see custom-functions.ts. */
export const customFunctionsKind: Kind<CustomFunctions> = {
  name: 'Microsoft.ExcelServices.CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: { call: (functions) => functions.setReady() },
    // Switches of Excel's own experiments: none is on.
    _GetEnabledFeatures: { call: () => [] },
    setInvocationArrayResults: { call: (functions, [results]) => functions.takeResults(results as never) },
  },
};

/** The client says that ribbon commands can be sent to the page. */
export const addinServiceKind: Kind<{ setReady: () => void }> = {
  name: 'Microsoft.InternalService.AddinInternalService',
  methods: { notifyActionHandlerReady: { call: (service) => service.setReady() } },
};
