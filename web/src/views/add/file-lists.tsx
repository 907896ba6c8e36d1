import { counted } from '../../format/bounds.ts';
import { Button } from '../../ui/button.tsx';
import type { NamedFile } from '../../ui/file-drop.tsx';
import { formatSize } from './files.ts';

const FEW = 100;

type FileListProps = { readonly files: readonly NamedFile[]; readonly onRemove: (path: string) => void };

/** The files that will be added. */
export const FileList = ({ files, onRemove }: FileListProps) => (
  <div className="files">
    <ul aria-label="Files to add">
      {files.slice(0, FEW).map(({ path, file }) => (
        <li key={path} className="files__row">
          <span className="words">{path}</span>
          <span className="number quiet">{formatSize(file.size)}</span>
          <Button look="icon" aria-label={`Leave out ${path}`} onPress={() => onRemove(path)}>
            <span aria-hidden>×</span>
          </Button>
        </li>
      ))}
    </ul>
    {files.length > FEW ? <p className="small quiet">and {counted(files.length - FEW, 'more file')}</p> : undefined}
  </div>
);

const Names = ({ files }: { readonly files: readonly NamedFile[] }) => (
  <span className="words">
    {files
      .slice(0, 3)
      .map(({ path }) => path)
      .join(', ')}
    {files.length > 3 ? ' …' : ''}
  </span>
);

type OthersProps = { readonly others: readonly NamedFile[]; readonly onTake: () => void };

/** Files of a folder that are left out, and how to have them all the same. */
export const Others = ({ others, onTake }: OthersProps) => (
  <div className="notice">
    <p>
      Left out of the folder: {counted(others.length, 'file')} whose names tell no report (<Names files={others} />
      ).
    </p>
    <Button look="plain" onPress={onTake}>
      Take them too
    </Button>
  </div>
);

/** Files that a browser cannot hand over, and what to do with them. */
export const TooLarge = ({ files }: { readonly files: readonly NamedFile[] }) => (
  <div className="notice notice--conflict" role="alert">
    <p>
      Too large to hand over here: <Names files={files} />. Add {files.length === 1 ? 'it' : 'them'} on the command
      line: <code>daybook add FILE</code>, with <code>--dossier</code> and the file of this dossier.
    </p>
  </div>
);
