import { useReport } from './context.ts';
import type { LayerId } from './layers.ts';
import { LAYERS, toggled } from './layers.ts';
import { useSetSearch } from './use-search.ts';

/** A layer with the form its words have on the text. */
const Switch = ({ layer, count }: { readonly layer: (typeof LAYERS)[number]; readonly count: number }) => {
  const { hidden } = useReport();
  const set = useSetSearch();
  const shown = !hidden.has(layer.id);
  return (
    <label className="layer" data-off={!shown || undefined}>
      <input type="checkbox" checked={shown} onChange={() => set({ hidden: toggled(hidden, layer.id) })} />
      <span className="layer__name">
        {layer.id === 'attributions' ? <Said /> : <span className={`tone tone--${layer.tones[0]}`}>{layer.label}</span>}
      </span>
      <span className="layer__count number">{count}</span>
    </label>
  );
};

const Said = () => (
  <>
    <span className="tone tone--source">Who</span> <span className="tone tone--cue">said</span>{' '}
    <span className="tone tone--content">what</span>
  </>
);

/** The layers, on and off; they are the legend too. */
export const LayerSwitches = () => {
  const { items, detail } = useReport();
  const count = (id: LayerId): number =>
    id === 'masked' ? (detail.record.report.masked?.length ?? 0) : items.filter(({ layer }) => layer === id).length;
  return (
    <fieldset className="layers">
      <legend className="rail__title">Shown on the text</legend>
      {LAYERS.map((layer) => (
        <Switch key={layer.id} layer={layer} count={count(layer.id)} />
      ))}
    </fieldset>
  );
};
