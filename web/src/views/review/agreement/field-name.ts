import { fieldsOf, layerNames, layers } from '../../../review/fields.ts';
import { spaced } from '../../../format/words.ts';

/** "figures/min" as the forms call it: "Figures: at least"; a layer alone is whether there is such a finding at all. */
export const fieldName = (field: string): string => {
  const [first = '', name] = field.split('/').filter((part) => part !== '');
  const layer = layers.find((one) => one === first);
  if (!layer) return spaced(field);
  const label = fieldsOf[layer].find((one) => one.name === name)?.label.toLowerCase() ?? name;
  return `${layerNames[layer].many}: ${label ?? 'whether it is one'}`;
};
