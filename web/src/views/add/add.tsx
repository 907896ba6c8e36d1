import './add.css';
import { getRouteApi } from '@tanstack/react-router';
import { FormatsRead } from './formats-read.tsx';
import { ImportPanel } from './import-panel.tsx';
import { ImportsList } from './imports-list.tsx';
import { Ways } from './ways.tsx';

const route = getRouteApi('/add');

/** Reports into the dossier: the ways in, the import that is at work, those before it. */
export const AddPage = () => {
  const { import: id, way, kind } = route.useSearch();
  return (
    <div className="page add">
      <header className="page__head">
        <h1>Add reports</h1>
        <p className="quiet">
          Each is read here on this machine, kept as it is, and linked to the events it tells. What is in the dossier
          already is passed over.
        </p>
      </header>
      <div className="add__columns">
        <div className="add__main">
          {id === undefined ? undefined : <ImportPanel key={id} id={id} />}
          <Ways way={way} kind={kind} />
        </div>
        <aside className="add__side" aria-label="Imports and formats">
          <ImportsList />
          <FormatsRead />
        </aside>
      </div>
    </div>
  );
};
