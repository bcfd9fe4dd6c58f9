//! Readers that count, and that stop what would never end.

use std::{
    cell::Cell,
    io::{self, Read},
    sync::atomic::Ordering,
};

use hearten_domain::{Cause, ProblemCause};

use crate::{Limits, Progress};

/// What one file on disk may still unpack to.
#[derive(Debug)]
pub(crate) struct Budget {
    limits: Limits,
    packed: Cell<u64>,
    unpacked: Cell<u64>,
    entries: Cell<u64>,
    spent: Cell<bool>,
}

impl Budget {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, packed: Cell::new(0), unpacked: Cell::new(0), entries: Cell::new(0), spent: Cell::new(false) }
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Whether some limit has been passed: nothing more is to be taken out of this file.
    pub(crate) fn is_spent(&self) -> bool {
        self.spent.get()
    }

    /// Counts one more file taken out.
    pub(crate) fn enter(&self) -> io::Result<()> {
        self.entries.set(self.entries.get() + 1);
        if self.entries.get() > self.limits.entries {
            return Err(self.refuse(ProblemCause::ArchiveTooManyFiles, self.limits.entries));
        }
        Ok(())
    }

    fn unpack(&self, bytes: u64) -> io::Result<()> {
        let unpacked = self.unpacked.get().saturating_add(bytes);
        self.unpacked.set(unpacked);
        if unpacked > self.limits.unpacked_bytes {
            return Err(self.refuse(ProblemCause::ArchiveTooManyBytes, self.limits.unpacked_bytes));
        }
        let fair = self.packed.get().max(1).saturating_mul(self.limits.ratio);
        if unpacked > self.limits.ratio_free_bytes && unpacked > fair {
            return Err(self.refuse(ProblemCause::ArchiveTooManyTimes, self.limits.ratio));
        }
        Ok(())
    }

    /// The error that ends the reading, whose words are the cause with its limit.
    fn refuse(&self, cause: ProblemCause, limit: u64) -> io::Error {
        self.spent.set(true);
        io::Error::other(String::from(cause.with(&[("count", &limit.to_string())])))
    }
}

/// Counts the packed bytes read, for the budget and for the progress bar.
pub(crate) struct Counted<'a, R> {
    pub(crate) inner: R,
    pub(crate) budget: &'a Budget,
    pub(crate) progress: &'a Progress,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.budget.packed.set(self.budget.packed.get() + count as u64);
        if self.progress.read() < self.progress.total() {
            self.progress.read.fetch_add(count as u64, Ordering::Relaxed);
        }
        Ok(count)
    }
}

impl<R: io::Seek> io::Seek for Counted<'_, R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// Counts unpacked bytes and ends with an error where the budget is spent.
pub(crate) struct Bounded<'a, R> {
    pub(crate) inner: R,
    pub(crate) budget: &'a Budget,
}

impl<R: Read> Read for Bounded<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.budget.unpack(count as u64)?;
        Ok(count)
    }
}

/// Keeps the first error that passes through.
pub(crate) struct Watched<'a> {
    pub(crate) inner: &'a mut dyn Read,
    pub(crate) error: Option<String>,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.inner.read(buffer).inspect_err(|error| {
            if error.kind() != io::ErrorKind::Interrupted {
                self.error.get_or_insert_with(|| cause_of(error).into());
            }
        })
    }
}

/// Why reading ended. What ends too early, or does not unpack, is damaged, which is told with what to do; everything else in its own words.
pub(crate) fn cause_of(error: &io::Error) -> Cause {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => ProblemCause::PackedDamaged.into(),
        _ => Cause::said(error.to_string()),
    }
}
