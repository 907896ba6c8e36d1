import './add.css';
import { Link, getRouteApi } from '@tanstack/react-router';
import { FormatsRead } from './formats-read.tsx';
import { Ways } from './ways.tsx';
import { WorkPanel } from './work-panel.tsx';
import { WorksList } from './works-list.tsx';

const route = getRouteApi('/add');

const Close = () => (
  <Link to="/add" search={(before) => ({ ...before, import: undefined })} className="button button--plain">
    Close
  </Link>
);

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
          {id === undefined ? undefined : <WorkPanel key={id} id={id} close={<Close />} />}
          <Ways way={way} kind={kind} />
        </div>
        <aside className="add__side" aria-label="Imports and formats">
          <WorksList />
          <FormatsRead />
        </aside>
      </div>
    </div>
  );
};
