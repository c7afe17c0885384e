/** One subject's case: bar, editor or print view, and the pages a printer gets. */
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { writeDocumentHtml } from '../../../core/casework/write-document-html.ts';
import { writeDocumentText } from '../../../core/casework/write-document-text.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { caseDocument } from '../../../i18n/casework/case-document.ts';
import { caseWords } from '../../../i18n/casework/case-words.ts';
import { strText } from '../../../i18n/casework/str-text.ts';
import { saveFile } from '../../controls/save-file.ts';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { CaseBar } from './case-bar.tsx';
import { CaseEditor } from './case-editor.tsx';
import { useCaseView } from './case-view-store.ts';
import { printTitled } from './print-titled.ts';
import sheetStyle from './sheet.css?raw';
import { Sheet } from './sheet.tsx';
import { StrEditor } from './str-editor.tsx';
import { useCase, useCaseTerms } from './use-case.ts';
import { useStr } from './use-str.ts';

export function CaseDesk({ subject }: { readonly subject: NodeKey }) {
  const { language: ofScreen } = useWords();
  const act = useSession((s) => s.act);
  const { tab, preview, language: chosen } = useCaseView();
  const language = chosen ?? ofScreen;
  const [preparedAt] = useState(() => Date.now());
  const terms = useCaseTerms(preparedAt);
  const { value: open, error } = useCase(subject);
  const draft = open?.draft;
  const material = open?.material;
  const page = useMemo(
    () => (draft === undefined || material === undefined ? null : caseDocument(material, draft, language, terms)),
    // The terms stand for as long as the data does.
    [draft, material, language],
  );
  const text = open === null || tab !== 'str' ? null : strText(open.material, open.draft, language, terms);
  const xml = useStr(open, text, preparedAt);
  if (error !== null) return <ErrorState message={error} />;
  if (open === null || page === null) return <LoadingState />;
  const name = `${tab === 'str' ? 'str' : 'case'}-${subject.slice(subject.indexOf(':') + 1)}`.replace(/[^\w.-]/g, '_');
  return (
    <>
      <CaseBar
        language={language}
        actions={{
          print: () => printTitled(page.title),
          saveHtml: () => saveFile(`${name}.html`, writeDocumentHtml(page, sheetStyle), 'text/html;charset=utf-8'),
          saveText: () => saveFile(`${name}.txt`, writeDocumentText(page)),
          saveXml: xml === null || xml === '' ? null : () => saveFile(`${name}.xml`, xml, 'application/xml'),
          discard: open.begun && !open.readOnly ? () => act({ type: 'uncase', subject }) : null,
        }}
      />
      <div className="cases-scroll" key={`${tab} ${preview}`}>
        {text !== null ? (
          <StrEditor open={open} text={text} xml={xml} />
        ) : preview ? (
          <div className="cases-paper" tabIndex={0}>
            <Sheet document={page} />
          </div>
        ) : (
          <CaseEditor open={open} words={caseWords(language, terms)} />
        )}
      </div>
      {tab === 'case' &&
        createPortal(
          <div className="print-only">
            <Sheet document={page} />
          </div>,
          document.body,
        )}
    </>
  );
}
