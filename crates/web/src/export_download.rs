//! `GET /export`: everything the vault keeps, as a file.

use std::io::{BufWriter, Read, Seek, Write};

use axum::{
    body::{Body, Bytes},
    http::header,
    response::{IntoResponse, Response},
};
use hearten_domain::ErrorKind;

use crate::{error_page::PageError, say::say, visitor::Visitor};

/// So many bytes are sent at a time.
const PIECE: usize = 64 * 1024;

/// Sends the export. It is written to a nameless file first, so that a failure is an error page and never half an export.
pub(crate) async fn export_download(visitor: Visitor) -> Result<Response, PageError> {
    let unwritable =
        |error: std::io::Error| PageError::new(ErrorKind::Unavailable, say("export-unwritable").with("error", error.to_string()));
    let mut out = BufWriter::new(tempfile::tempfile().map_err(unwritable)?);
    visitor.vault.export(&mut out).await?;
    out.flush().map_err(unwritable)?;
    let mut file = out.into_inner().map_err(|error| unwritable(error.into_error()))?;
    let length = file.stream_position().map_err(unwritable)?;
    file.rewind().map_err(unwritable)?;
    let name = format!("attachment; filename=\"hearten-{}.jsonl\"", visitor.vault.today_date());
    let headers = [
        (header::CONTENT_TYPE, "application/jsonl; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CONTENT_LENGTH, length.to_string()),
    ];
    Ok((headers, Body::from_stream(futures::stream::unfold(Some(file), next_piece))).into_response())
}

type Piece = std::io::Result<Bytes>;

async fn next_piece(file: Option<std::fs::File>) -> Option<(Piece, Option<std::fs::File>)> {
    let mut file = file?;
    let read = tokio::task::spawn_blocking(move || {
        let mut piece = vec![0; PIECE];
        let result = file.read(&mut piece).map(|length| {
            piece.truncate(length);
            Bytes::from(piece)
        });
        (result, file)
    });
    match read.await {
        Ok((Ok(piece), _)) if piece.is_empty() => None,
        Ok((Ok(piece), file)) => Some((Ok(piece), Some(file))),
        Ok((Err(error), _)) => Some((Err(error), None)),
        Err(error) => Some((Err(std::io::Error::other(error)), None)),
    }
}
