-- Documents, once: the same bytes can stand under several paths.
CREATE TEMP TABLE old_once AS
  SELECT document_id, min(path) AS path FROM old_documents WHERE document_id IS NOT NULL GROUP BY document_id;
CREATE TEMP TABLE new_once AS
  SELECT document_id, min(path) AS path FROM new_documents WHERE document_id IS NOT NULL GROUP BY document_id;

-- The same bytes, else the same path: then it is a new version of the disclosure.
CREATE TEMP TABLE documents AS
  SELECT o.document_id AS old_id, n.document_id AS new_id, n.path AS path
  FROM old_once o JOIN new_once n USING (document_id)
  UNION ALL
  SELECT o.document_id, n.document_id, n.path
  FROM old_once o JOIN new_once n USING (path)
  WHERE o.document_id NOT IN (SELECT document_id FROM new_once)
    AND n.document_id NOT IN (SELECT document_id FROM old_once);

-- Forms with the same number and name; then by a name that no other form of the document has; then by number.
CREATE TEMP TABLE old_forms AS
  SELECT d.old_id, d.new_id, d.path, p.project_id, p.no, p.name
  FROM documents d JOIN old_projects p ON p.document_id = d.old_id;
CREATE TEMP TABLE new_forms AS
  SELECT d.old_id, d.new_id, d.path, p.project_id, p.no, p.name
  FROM documents d JOIN new_projects p ON p.document_id = d.new_id;
CREATE TEMP TABLE forms AS
  SELECT o.project_id AS old_form, n.project_id AS new_form, n.path, n.no
  FROM old_forms o JOIN new_forms n
    ON o.new_id = n.new_id AND o.no = n.no AND o.name IS NOT DISTINCT FROM n.name;
INSERT INTO forms
  SELECT any_value(o.project_id), any_value(n.project_id), any_value(n.path), any_value(n.no)
  FROM old_forms o JOIN new_forms n ON o.new_id = n.new_id AND o.name = n.name
  WHERE o.project_id NOT IN (SELECT old_form FROM forms) AND n.project_id NOT IN (SELECT new_form FROM forms)
  GROUP BY n.new_id, n.name HAVING count(*) = 1;
INSERT INTO forms
  SELECT o.project_id, n.project_id, n.path, n.no
  FROM old_forms o JOIN new_forms n ON o.new_id = n.new_id AND o.no = n.no
  WHERE o.project_id NOT IN (SELECT old_form FROM forms) AND n.project_id NOT IN (SELECT new_form FROM forms);

CREATE TEMP TABLE changes (
  kind VARCHAR, change VARCHAR, path VARCHAR, subject VARCHAR, "table" VARCHAR, "column" VARCHAR,
  rule VARCHAR, severity VARCHAR, finding_id VARCHAR, old VARCHAR, new VARCHAR, position BIGINT);

-- The same bytes under one other path.
CREATE TEMP TABLE moved AS
  SELECT min(o.path) AS old_path, min(n.path) AS new_path, min(n.position) AS position
  FROM old_documents o JOIN new_documents n USING (document_id)
  WHERE o.path NOT IN (SELECT path FROM new_documents) AND n.path NOT IN (SELECT path FROM old_documents)
  GROUP BY document_id HAVING count(*) = 1;
INSERT INTO changes (kind, change, path, old, new, position)
  SELECT 'document', 'moved', new_path, old_path, new_path, position FROM moved;
INSERT INTO changes (kind, change, path, old, new, position)
  SELECT 'document',
    CASE WHEN o.path IS NULL THEN 'added' WHEN n.path IS NULL THEN 'removed' ELSE 'status' END,
    coalesce(n.path, o.path), o.status, n.status, coalesce(n.position, o.position)
  FROM old_documents o FULL JOIN new_documents n USING (path)
  WHERE o.status IS DISTINCT FROM n.status
    AND coalesce(o.path NOT IN (SELECT old_path FROM moved), true)
    AND coalesce(n.path NOT IN (SELECT new_path FROM moved), true);
INSERT INTO changes (kind, change, path, old, new, position)
  SELECT 'document', 'content', n.path, o.document_id, n.document_id, n.position
  FROM old_documents o JOIN new_documents n USING (path)
  WHERE o.document_id IS DISTINCT FROM n.document_id;

INSERT INTO changes (kind, change, path, subject, old, position)
  SELECT 'form', 'removed', path, 'p' || no, name, CAST(no AS BIGINT) FROM old_forms
  WHERE project_id NOT IN (SELECT old_form FROM forms);
INSERT INTO changes (kind, change, path, subject, new, position)
  SELECT 'form', 'added', path, 'p' || no, name, CAST(no AS BIGINT) FROM new_forms
  WHERE project_id NOT IN (SELECT new_form FROM forms);

-- Findings by their ids; the others by document, rule, field and subject, as the later one numbers its forms.
CREATE TEMP TABLE old_standing AS
  SELECT *, row_number() OVER (PARTITION BY finding_id ORDER BY position) AS nth FROM old_findings
  WHERE outcome NOT IN ('consistent', 'not_applicable');
CREATE TEMP TABLE new_standing AS
  SELECT *, row_number() OVER (PARTITION BY finding_id ORDER BY position) AS nth FROM new_findings
  WHERE outcome NOT IN ('consistent', 'not_applicable');
CREATE TEMP TABLE same AS
  SELECT o.position AS old_position, n.position AS new_position
  FROM old_standing o JOIN new_standing n USING (finding_id, nth);
CREATE TEMP TABLE old_rest AS
  SELECT f.position, row_number() OVER (
      PARTITION BY d.new_id, f.rule, f.field, coalesce(regexp_replace(f.subject, '^p[0-9]+', 'p' || m.no), f.subject)
      ORDER BY f.position) AS nth,
    d.new_id AS document, f.rule, f.field,
    coalesce(regexp_replace(f.subject, '^p[0-9]+', 'p' || m.no), f.subject) AS subject
  FROM old_standing f JOIN documents d ON d.old_id = f.document_id
    LEFT JOIN forms m ON m.old_form = f.project_id
  WHERE f.position NOT IN (SELECT old_position FROM same);
CREATE TEMP TABLE new_rest AS
  SELECT f.position, row_number() OVER (
      PARTITION BY f.document_id, f.rule, f.field, f.subject ORDER BY f.position) AS nth,
    f.document_id AS document, f.rule, f.field, f.subject
  FROM new_standing f
  WHERE f.position NOT IN (SELECT new_position FROM same);
INSERT INTO same
  SELECT o.position, n.position FROM old_rest o JOIN new_rest n
    ON o.document = n.document AND o.rule = n.rule AND o.nth = n.nth AND o.subject = n.subject
      AND o.field IS NOT DISTINCT FROM n.field;

INSERT INTO changes (kind, change, path, subject, "column", rule, severity, finding_id, old, position)
  SELECT 'finding', 'gone', d.path, f.subject, f.field, f.rule, f.severity, f.finding_id, f.message, f.position
  FROM (SELECT *, {message} AS message FROM old_standing) f JOIN old_once d USING (document_id)
  WHERE f.position NOT IN (SELECT old_position FROM same);
INSERT INTO changes (kind, change, path, subject, "column", rule, severity, finding_id, new, position)
  SELECT 'finding', 'new', d.path, f.subject, f.field, f.rule, f.severity, f.finding_id, f.message, f.position
  FROM (SELECT *, {message} AS message FROM new_standing) f JOIN new_once d USING (document_id)
  WHERE f.position NOT IN (SELECT new_position FROM same);
INSERT INTO changes (kind, change, path, subject, "column", rule, severity, finding_id, old, new, position)
  SELECT 'finding', 'outcome', d.path, n.subject, n.field, n.rule, n.severity, n.finding_id, o.outcome, n.outcome, n.position
  FROM same JOIN old_standing o ON o.position = old_position JOIN new_standing n ON n.position = new_position
    JOIN new_once d ON d.document_id = n.document_id
  WHERE o.outcome <> n.outcome;
