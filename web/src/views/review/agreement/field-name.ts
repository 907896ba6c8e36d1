import { fieldsOf, layerNames, layers } from '../../../review/fields.ts';
import { spaced } from '../../../format/words.ts';

/** "figures/min" as the forms call it: "Figures: at least"; "figures/exists" is whether there is such a finding at all. */
export const fieldName = (field: string): string => {
  const [first = '', name = ''] = field.split('/');
  const layer = layers.find((one) => one === first);
  if (!layer) return spaced(field);
  if (name === 'exists') return `${layerNames[layer].many}: whether it is one`;
  const label = fieldsOf[layer].find((one) => one.name === name)?.label.toLowerCase();
  return `${layerNames[layer].many}: ${label ?? spaced(name)}`;
};

/** The machine is named as what it is. */
export const coderName = (name: string): string => (name === 'machine' ? 'the machine' : name);
