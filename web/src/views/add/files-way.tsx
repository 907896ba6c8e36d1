import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { formatsQuery } from '../../api/adding.ts';
import { counted } from '../../format/bounds.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import type { NamedFile } from '../../ui/file-drop.tsx';
import { formatSize, joined, sortOut } from './files.ts';
import { NotBegun } from './not-begun.tsx';
import { useAdding } from './use-adding.ts';

const FEW = 100;

type FileListProps = { readonly files: readonly NamedFile[]; readonly onRemove: (path: string) => void };

const FileList = ({ files, onRemove }: FileListProps) => (
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

type OthersProps = { readonly others: readonly NamedFile[]; readonly onTake: () => void };

const Others = ({ others, onTake }: OthersProps) => (
  <div className="notice">
    <p>
      Left out: {counted(others.length, 'file')} whose names tell no format that Daybook reads (
      <span className="words">
        {others
          .slice(0, 3)
          .map(({ path }) => path)
          .join(', ')}
      </span>
      {others.length > 3 ? ' …' : ''}).
    </p>
    <Button look="plain" onPress={onTake}>
      Take them too
    </Button>
  </div>
);

/** Files and folders: chosen first, added when all are there. */
export const FilesWay = () => {
  const formats = useQuery(formatsQuery());
  const adding = useAdding();
  const [files, setFiles] = useState<readonly NamedFile[]>([]);
  const [others, setOthers] = useState<readonly NamedFile[]>([]);
  const endings = useMemo(
    () => new Set(formats.data?.importers.flatMap(({ extensions }) => extensions) ?? []),
    [formats.data],
  );
  const take = (more: readonly NamedFile[]): void => {
    const sorted = sortOut(more, endings);
    setFiles(joined(files, sorted.taken));
    setOthers(joined(others, sorted.others));
  };
  const clear = (): void => {
    setFiles([]);
    setOthers([]);
  };
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <div className="stack">
      <FileDrop onFiles={take}>
        <p className="small quiet">
          Web pages, PDF, mail, wire copy, tables, archives: the content tells the format, not the name.
        </p>
      </FileDrop>
      {files.length > 0 ? (
        <FileList files={files} onRemove={(gone) => setFiles(files.filter(({ path }) => path !== gone))} />
      ) : undefined}
      {others.length > 0 ? (
        <Others
          others={others}
          onTake={() => {
            setFiles(joined(files, others));
            setOthers([]);
          }}
        />
      ) : undefined}
      <NotBegun error={adding.error} />
      {files.length > 0 ? (
        <div className="row">
          <Button
            look="main"
            isDisabled={adding.isPending}
            onPress={() => adding.mutate({ files }, { onSuccess: clear })}
          >
            {adding.isPending ? 'Handing over …' : `Add ${counted(files.length, 'file')} (${formatSize(size)})`}
          </Button>
          <Button look="plain" onPress={clear}>
            Clear
          </Button>
        </div>
      ) : undefined}
    </div>
  );
};
