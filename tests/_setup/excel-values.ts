/** What Excel hands over in place of plain values. */

export const formattedNumber = (basicValue: number, numberFormat = 'yyyy-mm-dd') => ({ type: 'FormattedNumber', basicValue, numberFormat });

/** A data type with a card; older hosts leave out what a plain cell would hold. */
export const entity = (text: string, basicValue?: unknown) => ({
  type: 'Entity',
  text,
  properties: {},
  ...(basicValue === undefined ? {} : { basicValue }),
});

export const errorValue = (basicValue: string) => ({ type: 'Error', basicType: 'Error', basicValue });

/** With metadata of an older version this arrives in place of an argument. */
export const invocation = () => ({ address: 'Sheet1!A1', functionName: 'CARBON.PRICE', parameterAddresses: [], onCanceled: () => undefined });
