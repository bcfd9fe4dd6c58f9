//! The header block of a message into fields, folded lines kept together.

/// One header field: its name and its raw value, folding and line end included.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) name: &'a [u8],
    pub(super) value: &'a [u8],
}

/// Walks the fields of a message up to the blank line that ends its headers. Lines that are no field are passed over.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(super) fn of(message: &'a [u8]) -> Self {
        Self { rest: message }
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Field<'a>;

    fn next(&mut self) -> Option<Field<'a>> {
        loop {
            if self.rest.is_empty() || self.rest.starts_with(b"\n") || self.rest.starts_with(b"\r\n") {
                return None;
            }
            let mut end = line_end(self.rest, 0);
            while matches!(self.rest.get(end), Some(b' ' | b'\t')) {
                end = line_end(self.rest, end);
            }
            let (field, rest) = self.rest.split_at_checked(end)?;
            self.rest = rest;
            let Some(colon) = field.iter().position(|byte| *byte == b':') else { continue };
            let name = field.get(..colon).unwrap_or_default().trim_ascii();
            if !name.is_empty() && name.iter().all(|byte| is_name_byte(*byte)) {
                return Some(Field { name, value: field.get(colon + 1..).unwrap_or_default() });
            }
        }
    }
}

/// The index after the line that begins at `start`.
fn line_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    rest.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| start + at + 1)
}

/// Whether a byte may stand in a field's name (RFC 5322 section 3.6.8).
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && byte != b':'
}

/// Whether `bytes` begin as a header field does: a name, then a colon. Bytes that end within the name are given the benefit of the doubt.
pub(crate) fn begins_as_header(bytes: &[u8]) -> bool {
    let name = bytes.iter().take(80).take_while(|byte| is_name_byte(**byte)).count();
    name > 0 && bytes.get(name..).unwrap_or_default().iter().find(|byte| !matches!(byte, b' ' | b'\t')).is_none_or(|byte| *byte == b':')
}
