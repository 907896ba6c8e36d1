import { Card } from './card.tsx';
import { useReport } from './context.ts';

/** On narrow screens what is open stands at the foot of the window, under its words. */
export const Sheet = () => {
  const { opened, items } = useReport();
  if (opened.length === 0) return undefined;
  return (
    <section className="report__sheet no-print" aria-label="Findings at this word">
      <ol>
        {items
          .filter((item) => opened.includes(item))
          .map((item) => (
            <li key={item.id}>
              <Card item={item} />
            </li>
          ))}
      </ol>
    </section>
  );
};
