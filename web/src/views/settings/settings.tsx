import './settings.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { dossierQuery } from '../../api/queries.ts';
import { settingsQuery } from '../../api/settings.ts';
import { Shown } from '../../ui/shown.tsx';
import { Coding } from './coding.tsx';
import { Holdings } from './holdings.tsx';
import { Linking } from './linking.tsx';
import { ThisBrowser } from './this-browser.tsx';
import { Title } from './title.tsx';
import { Whole } from './whole.tsx';

const route = getRouteApi('/settings');

/** What the dossier is, what is set for it, and what keeps it in order. */
export const SettingsPage = () => {
  const { link } = route.useSearch();
  const dossier = useQuery(dossierQuery());
  const settings = useQuery(settingsQuery());
  return (
    <div className="page settings">
      <header className="page__head">
        <h1>Dossier</h1>
        <p className="quiet">
          One file on this machine holds the reports, what was read from them and what people decided.
        </p>
      </header>
      <Shown query={dossier} label="Loading the dossier">
        {(info) => (
          <>
            <Title title={info.title} />
            <Holdings info={info} />
            <Linking info={info} link={link} />
          </>
        )}
      </Shown>
      <Shown query={settings} label="Loading the settings">
        {({ coding, coders }) => <Coding coding={coding} coders={coders} />}
      </Shown>
      <Whole />
      <ThisBrowser />
    </div>
  );
};
