import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { formatsQuery } from '../../api/adding.ts';
import { counted } from '../../format/bounds.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import type { NamedFile } from '../../ui/file-drop.tsx';
import { FileList, Others, TooLarge } from './file-lists.tsx';
import { formatSize, isTooLarge, joined, lotsOf, sortOut } from './files.ts';
import { NotBegun } from './not-begun.tsx';
import { useAdding } from './use-adding.ts';

type Files = readonly NamedFile[];

const without = (files: Files, gone: ReadonlySet<string>): Files => files.filter(({ path }) => !gone.has(path));

/** What was chosen so far: to be added, left out of a folder, too large. */
const useChosen = () => {
  const { data } = useQuery(formatsQuery());
  const endings = useMemo(() => new Set(data?.importers.flatMap(({ extensions }) => extensions) ?? []), [data]);
  const [files, setFiles] = useState<Files>([]);
  const [others, setOthers] = useState<Files>([]);
  return {
    files: files.filter((file) => !isTooLarge(file)),
    large: files.filter(isTooLarge),
    others,
    take: (more: Files) => {
      const sorted = sortOut(more, endings);
      setFiles(joined(files, sorted.taken));
      setOthers(joined(others, sorted.others));
    },
    takeOthers: () => {
      setFiles(joined(files, others));
      setOthers([]);
    },
    remove: (gone: ReadonlySet<string>) => setFiles((before) => without(before, gone)),
    clear: () => {
      setFiles([]);
      setOthers([]);
    },
  };
};

/** Files and folders: chosen first, added when all are there. */
export const FilesWay = () => {
  const { files, large, others, take, takeOthers, remove, clear } = useChosen();
  const adding = useAdding();
  const add = (): void => {
    const parts = lotsOf(files).map((lot) => ({ files: lot }));
    adding.mutate({
      parts,
      onTaken: (part) => 'files' in part && remove(new Set(part.files.map(({ path }) => path))),
    });
  };
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <div className="stack">
      <FileDrop onFiles={take}>
        <p className="small quiet">
          Web pages, PDF, mail, wire copy, tables, archives: the content tells the format, not the name.
        </p>
      </FileDrop>
      {files.length > 0 ? <FileList files={files} onRemove={(path) => remove(new Set([path]))} /> : undefined}
      {large.length > 0 ? <TooLarge files={large} /> : undefined}
      {others.length > 0 ? <Others others={others} onTake={takeOthers} /> : undefined}
      <NotBegun error={adding.error} />
      {files.length + large.length + others.length > 0 ? (
        <div className="row">
          <Button look="main" isDisabled={files.length === 0 || adding.isPending} onPress={add}>
            {adding.isPending ? 'Handing over …' : `Add ${counted(files.length, 'file')} (${formatSize(size)})`}
          </Button>
          <Button look="plain" isDisabled={adding.isPending} onPress={clear}>
            Clear
          </Button>
        </div>
      ) : undefined}
    </div>
  );
};
