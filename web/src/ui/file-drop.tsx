import type { ReactNode } from 'react';
import { useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import type { DropItem } from 'react-aria-components';
import { Button } from './button.tsx';

/** A file with its way from the folder that was given: "news/2022/a.html". */
export type NamedFile = { readonly path: string; readonly file: File };

const filesOf = async (items: Iterable<DropItem> | AsyncIterable<DropItem>, folder: string): Promise<NamedFile[]> => {
  const found: NamedFile[] = [];
  for await (const item of items) {
    if (item.kind === 'file') found.push({ path: folder + item.name, file: await item.getFile() });
    if (item.kind === 'directory') found.push(...(await filesOf(item.getEntries(), `${folder}${item.name}/`)));
  }
  return found;
};

const chosenOf = (list: FileList | null): readonly NamedFile[] =>
  [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

type FileDropProps = { readonly onFiles: (files: readonly NamedFile[]) => void; readonly children?: ReactNode };

/** Takes files and whole folders: dropped, pasted, or chosen. */
export const FileDrop = ({ onFiles, children }: FileDropProps) => {
  const [failure, setFailure] = useState<string>();
  const take = async (items: readonly DropItem[]): Promise<void> => {
    try {
      onFiles(await filesOf(items, ''));
      setFailure(undefined);
    } catch (cause) {
      setFailure(
        `The browser could not read what was dropped (${(cause as Error).message}). Choose the files instead.`,
      );
    }
  };
  return (
    <DropZone className="drop" getDropOperation={() => 'copy'} onDrop={({ items }) => void take(items)}>
      <Text slot="label" className="drop__label">
        Drop files or folders here
      </Text>
      <div className="row">
        <FileTrigger allowsMultiple onSelect={(list) => onFiles(chosenOf(list))}>
          <Button>Choose files</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={(list) => onFiles(chosenOf(list))}>
          <Button>Choose a folder</Button>
        </FileTrigger>
      </div>
      {failure === undefined ? undefined : (
        <p className="field__error" role="alert">
          {failure}
        </p>
      )}
      {children}
    </DropZone>
  );
};
