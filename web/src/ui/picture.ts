type Chart = SVGSVGElement | HTMLElement;

/** A chart is one picture to a screen reader, with one name; the same values always stand in words beside it. */
export const asPicture = <T extends Chart>(chart: T, label: string): T => {
  for (const part of chart.querySelectorAll('[aria-label], [aria-description], [aria-hidden]'))
    for (const name of ['aria-label', 'aria-description', 'aria-hidden']) part.removeAttribute(name);
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', label);
  return chart;
};
