# Matinee in a container; compose.yaml beside this file runs it. Everything it keeps is in /data.
FROM python:3.12-slim

ENV MATINEE_HOME=/data \
    PYTHONUNBUFFERED=1

WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY LICENSES LICENSES
COPY bot bot
COPY engine engine
COPY migrations migrations

# PyTorch's own index has a build without CUDA, a tenth of the size of the one on PyPI.
RUN pip install --no-cache-dir -c constraints.txt \
        --extra-index-url https://download.pytorch.org/whl/cpu '.[offline]' \
    && useradd --create-home matinee \
    && mkdir /data && chown matinee /data

USER matinee
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM

# The first start trains for a minute or so, but is on Discord long before.
HEALTHCHECK --interval=30s --timeout=10s --start-period=2m CMD ["matinee", "health"]
CMD ["matinee", "run"]
